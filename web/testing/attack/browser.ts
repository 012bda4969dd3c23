import { FORM_TOKEN_ADDRESS } from '@toasoan/shared/address';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { send, type Received } from './send.ts';

/** A browser as far as our forms can tell one from another: its cookie, its address, and what its requests say. */
export interface Browser {
  cookie: string;
  address: string;
}

/** What a form is given when a reader begins with it; the browser keeps the cookie that comes with it. */
export async function begin(
  siteUrl: string,
  browser: Browser,
  action: string,
): Promise<{ token: string; challenge?: string }> {
  const headers = { 'x-forwarded-for': browser.address, cookie: browser.cookie, 'sec-fetch-site': 'same-origin' };
  const path = `${FORM_TOKEN_ADDRESS}?cho=${encodeURIComponent(action)}`;
  const answer = await send(siteUrl, { method: 'GET', path, headers, body: '' });
  browser.cookie ||= answer.headers['set-cookie']?.[0]?.split(';', 1)[0] ?? '';
  return JSON.parse(answer.body) as { token: string; challenge?: string };
}

/** Sends a form; `said` is what the browser says of where the request comes from. */
export function post(
  siteUrl: string,
  { cookie, address }: Browser,
  action: string,
  fields: Record<string, string>,
  said: Record<string, string> = { origin: siteUrl, 'sec-fetch-site': 'same-origin' },
): Promise<Received> {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-forwarded-for': address,
    ...(cookie && { cookie }),
    ...said,
  };
  return send(siteUrl, { method: 'POST', path: action, headers, body: String(new URLSearchParams(fields)) });
}

/** Does as our script does (scripts/send-form.ts): begins, solves what is asked, sends, and once more when held. */
export async function sendAsScript(
  siteUrl: string,
  browser: Browser,
  action: string,
  fields: Record<string, string>,
): Promise<Received> {
  const { token, challenge } = await begin(siteUrl, browser, action);
  const first = await post(siteUrl, browser, action, { ...fields, token, proof: await solve(challenge) });
  const newToken = first.headers['form-token'];
  if (newToken === undefined) return first;
  const proof = await solve(String(first.headers['form-challenge'] ?? ''));
  return post(siteUrl, browser, action, { ...fields, token: String(newToken), proof });
}

async function solve(json = ''): Promise<string> {
  if (json === '') return '';
  const challenge = JSON.parse(json);
  return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
}
