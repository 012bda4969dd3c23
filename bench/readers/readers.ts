import { putLoad } from './load.ts';

/** A browser that has been given a form of the site. */
export interface Reader {
  /** Each reader has a network of its own. */
  address: string;
  /** What the browser sends with every request to a form. */
  cookie: string;
  token: string;
}

export interface Site {
  port: number;
  /** Where readers reach it. */
  url: string;
}

const PREPARING_CONNECTIONS = 16;

/** Opens a form in so many new browsers, as the script on the page does when a reader begins with it. */
export async function openForms(site: Site, action: string, count: number, firstNetwork: number): Promise<Reader[]> {
  const readers: Reader[] = [];
  const addresses = new Map<number, string>();
  let asked = 0;
  await putLoad({
    port: site.port,
    connections: PREPARING_CONNECTIONS,
    seconds: Number.POSITIVE_INFINITY,
    next(connection) {
      if (asked === count) return undefined;
      const address = toAddress(firstNetwork + asked);
      asked += 1;
      addresses.set(connection, address);
      return toRequest(site, 'GET', `/-/ma-bieu-mau?cho=${action}`, address);
    },
    isAccepted(status, text, connection) {
      const token = /"token":"(?<token>[^"]+)"/u.exec(text)?.groups?.['token'];
      const cookie = /^set-cookie: (?<cookie>[^;\r]+)/imu.exec(text)?.groups?.['cookie'];
      if (status !== 200 || token === undefined || cookie === undefined) {
        throw new Error(`The site gave no form to a reader (${status}): ${text.slice(0, 500)}`);
      }
      readers.push({ address: addresses.get(connection) ?? '', cookie, token });
      return true;
    },
  });
  return readers;
}

/** The bytes of a form that a reader sends in place. */
export function toFormRequest(site: Site, action: string, reader: Reader, fields: Record<string, string>): string {
  const body = new URLSearchParams({ ...fields, token: reader.token }).toString();
  const headers = [
    `cookie: ${reader.cookie}`,
    'content-type: application/x-www-form-urlencoded;charset=UTF-8',
    `content-length: ${body.length}`,
  ];
  return toRequest(site, 'POST', action, reader.address, headers) + body;
}

function toRequest({ url }: Site, method: string, path: string, address: string, more: readonly string[] = []): string {
  const headers = [
    `host: ${new URL(url).host}`,
    `origin: ${url}`,
    'sec-fetch-site: same-origin',
    'accept: application/json',
    `x-forwarded-for: ${address}`,
    ...more,
  ];
  return `${[`${method} ${path} HTTP/1.1`, ...headers].join('\r\n')}\r\n\r\n`;
}

/** An address in the `index`-th of 14 million networks (/24). */
export function toAddress(index: number): string {
  return `${20 + ((index >> 16) & 127)}.${(index >> 8) & 255}.${index & 255}.7`;
}
