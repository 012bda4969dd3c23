import { Agent } from 'node:http';
import { begin } from './browser.ts';
import { FORM_ADDRESSES, toFuzzedRequest, type Pass } from './fuzzed-request.ts';
import { send, type Received } from './send.ts';
import type { SiteUnderAttack } from './site-under-attack.ts';

const CONNECTIONS = 8;

/** What only the inside of the program knows: stack traces, its files and tables, names of its errors. */
const INTERNALS =
  /\n\s+at .+[:(]|node_modules|node:internal|\.astro:\d|\bfile:\/\/|SQLITE|SqliteError|ERR_[A-Z]|(?:Type|Range|Syntax|Reference)Error|ZodError|\bundefined\b|\[object Object\]/u;

export interface FuzzReport {
  requests: number;
  /** How often each status was answered. */
  statuses: Record<string, number>;
  /** One line for each answer that must not be: its number in the series, the request, what is wrong. */
  faults: string[];
  /** What the process held in memory, ten times on the way. */
  memoryMib: number[];
}

/** Sends a series of requests that nobody would; each is the same for the same seed and number. */
export async function fuzz(site: SiteUnderAttack, seed: number, requests: number): Promise<FuzzReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const report: FuzzReport = { requests, statuses: {}, faults: [], memoryMib: [] };
  const passes = await getPasses(site.siteUrl);
  let sent = 0;

  async function sendOn(): Promise<void> {
    while (sent < requests) {
      const number = (sent += 1);
      const request = toFuzzedRequest(seed, number, site.siteUrl, passes);
      const received = await send(site.siteUrl, request, agent).catch((error: Error) => error);
      const fault = received instanceof Error ? toBreak(received) : findFault(received, site);
      const status = received instanceof Error ? 'broken' : String(received.status);
      report.statuses[status] = (report.statuses[status] ?? 0) + 1;
      if (fault) report.faults.push(`#${number} ${request.method} ${request.path.slice(0, 120)}: ${fault}`);
      if (number % Math.ceil(requests / 10) === 0) report.memoryMib.push(site.memoryMib());
    }
  }

  await Promise.all(Array.from({ length: CONNECTIONS }, sendOn));
  agent.destroy();
  return report;
}

async function getPasses(siteUrl: string): Promise<Pass[]> {
  const passes: Pass[] = [];
  for (let n = 0; n < 20 * FORM_ADDRESSES.length; n += 1) {
    const browser = { cookie: '', address: `11.250.${n}.7` };
    const action = FORM_ADDRESSES[n % FORM_ADDRESSES.length] ?? '';
    const { token } = await begin(siteUrl, browser, action);
    passes.push({ action, token, ...browser });
  }
  return passes;
}

/** A connection may be closed under a body that is not wanted; all else is the site's fault. */
function toBreak(error: Error): string | undefined {
  return /ECONNRESET|EPIPE|socket hang up/u.test(error.message) ? undefined : error.message;
}

function findFault({ status, headers, body }: Received, { secrets }: SiteUnderAttack): string | undefined {
  if (status >= 500 && status !== 503) return `answered ${status}`;
  const said = `${JSON.stringify(headers)}\n${body}`;
  const internal = INTERNALS.exec(said)?.[0] ?? secrets.find((secret) => said.includes(secret));
  if (internal !== undefined) return `${status} tells of ${JSON.stringify(internal)}`;
  // Within the quotes of an attribute it is only text.
  const outsideAttributes = body.replace(/="[^"]*"/gu, '');
  if (/<script>alert|<img src=x/u.test(outsideAttributes) && String(headers['content-type']).startsWith('text/html')) {
    return `${status} gives back a script as it came`;
  }
  return headers['set-cookie']?.some((cookie) => !cookie.startsWith('toasoan-browser='))
    ? 'sets a cookie of others'
    : undefined;
}
