/**
 * The knock by which the CMS tells the web that the change feed has grown: a POST to KNOCK_PATH whose signature
 * header proves the sender. It carries nothing; a lost or repeated knock does no harm.
 */
export const KNOCK_PATH = '/-/knock';
export const KNOCK_SIGNATURE_HEADER = 'x-toasoan-signature';

/** A signature older or newer than this many seconds is refused, so that a recorded one is soon worthless. */
const TOLERANCE_SECONDS = 300;

async function sign(secret: string, seconds: number): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const mac = await crypto.subtle.sign('HMAC', key, bytes.encode(`knock:${seconds}`));
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The header value for a knock sent now: "t=<unix seconds>,v1=<hex HMAC-SHA-256>". */
export async function signKnock(secret: string, now: Date): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return `t=${seconds},v1=${await sign(secret, seconds)}`;
}

/** Whether a header value was made with this secret within the last five minutes. */
export async function isKnockGenuine(secret: string, header: string | undefined, now: Date): Promise<boolean> {
  const groups = /^t=(?<seconds>\d{1,12}),v1=(?<mac>[0-9a-f]{64})$/u.exec(header ?? '')?.groups;
  if (!groups) return false;
  const seconds = Number(groups['seconds']);
  if (Math.abs(now.getTime() / 1000 - seconds) > TOLERANCE_SECONDS) return false;
  const expected = await sign(secret, seconds);
  const given = groups['mac'] ?? '';
  let difference = 0;
  for (let index = 0; index < expected.length; index += 1)
    difference |= expected.charCodeAt(index) ^ given.charCodeAt(index);
  return difference === 0;
}
