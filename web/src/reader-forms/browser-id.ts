import { createHmac, timingSafeEqual } from 'node:crypto';
import { DAY_MS } from '@toasoan/shared/durations';

/** The cookie by which a browser is known again when it votes; sent to the forms' addresses only. */
export const BROWSER_COOKIE = 'toasoan-browser';
const YEAR_SECONDS = (365 * DAY_MS) / 1000;

function sign(secret: string, words: string): string {
  return createHmac('sha256', secret).update(words).digest('base64url');
}

/** A browser's id from 16 random bytes. */
export function toBrowserId(randomBytes: Uint8Array): string {
  return Buffer.from(randomBytes).toString('base64url');
}

/** The browser's id in a cookie's value ("id.signature"); undefined when we did not sign it. */
export function parseBrowserCookie(value: string | undefined, secret: string): string | undefined {
  const groups = /^(?<id>[\w-]{22})\.(?<signature>[\w-]{43})$/u.exec(value ?? '')?.groups;
  if (!groups) return undefined;
  const { id = '', signature = '' } = groups;
  return timingSafeEqual(Buffer.from(signature), Buffer.from(sign(secret, `browser:${id}`))) ? id : undefined;
}

/** The `Set-Cookie` header that gives a browser its id for a year. */
export function toBrowserCookie(id: string, secret: string, siteUrl: URL): string {
  const parts = [
    `${BROWSER_COOKIE}=${id}.${sign(secret, `browser:${id}`)}`,
    'Path=/-/',
    `Max-Age=${YEAR_SECONDS}`,
    'HttpOnly',
    'SameSite=Lax',
  ];
  return [...parts, ...(siteUrl.protocol === 'https:' ? ['Secure'] : [])].join('; ');
}

/** A browser as the newsroom may know it: the same each time, and not its id. */
export function toBrowserKey(browserId: string, secret: string): string {
  return sign(secret, `sender-browser:${browserId}`);
}

/** A network as the newsroom may know it, from its prefix; the address is not to be had from it without the secret. */
export function toNetworkKey(prefix: string, secret: string): string {
  return sign(secret, `sender-network:${prefix}`);
}

/** The one who likes a comment: the same each time, another one under every other comment. */
export function toLikerKey(commentId: string, browserId: string, secret: string): string {
  return sign(secret, `like:${commentId}:${browserId}`);
}

/** The one who reports a comment, in the same way. */
export function toReporterKey(commentId: string, browserId: string, secret: string): string {
  return sign(secret, `report:${commentId}:${browserId}`);
}

/** The voter that a browser is in one poll: the same each time there, another one in every other poll. */
export function toVoterKey(pollId: string, browserId: string, secret: string): string {
  return sign(secret, `${pollId}:${browserId}`);
}
