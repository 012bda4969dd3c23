import { createHmac, timingSafeEqual } from 'node:crypto';
import { HOUR_MS } from '@toasoan/shared/durations';

/** A form may be sent for this long after its token was given; after that it takes one more press. */
export const TOKEN_LIFE_MS = HOUR_MS;

/** What proves that a form is ours, was given to the one who sends it, and when. */
export interface FormToken {
  /** Random; names the token among all others. */
  nonce: string;
  issuedAt: Date;
  /** When the reader began with the form; null when only the press of the button is known. */
  startedAt: Date | null;
  /** Before this instant the form is not taken in; null when it may be sent at once. */
  opensAt: Date | null;
}

/** To whom a token is given: for one form (its action), to one browser or network (a keyed hash). */
interface Holder {
  action: string;
  holder: string;
}

const SHAPE =
  /^(?<words>(?<issued>[0-9a-z]{1,9})\.(?<started>[0-9a-z]{1,9})\.(?<opens>[0-9a-z]{1,9})\.(?<nonce>[\w-]{16}))\.(?<signature>[\w-]{43})$/u;

function sign(words: string, { action, holder }: Holder, secret: string): string {
  return createHmac('sha256', secret).update(`form-token:${action}:${holder}:${words}`).digest('base64url');
}

/** The token as it stands in a form: "issued.started.opens.nonce.signature", times in base 36, 0 for null. */
export function toFormToken({ issuedAt, startedAt, opensAt, nonce }: FormToken, to: Holder, secret: string): string {
  const times = [issuedAt, startedAt, opensAt].map((time) => (time?.getTime() ?? 0).toString(36));
  const words = [...times, nonce].join('.');
  return `${words}.${sign(words, to, secret)}`;
}

/** The token in a form, as fresh or as old as it may be; undefined when we did not give it to any of these holders. */
export function parseFormToken(
  value: string,
  { action, holders }: { action: string; holders: readonly string[] },
  secret: string,
): FormToken | undefined {
  const groups = SHAPE.exec(value)?.groups;
  if (!groups) return undefined;
  const { words = '', signature = '', issued = '', started = '', opens = '', nonce = '' } = groups;
  const given = Buffer.from(signature);
  const isOurs = holders.some((holder) => timingSafeEqual(given, Buffer.from(sign(words, { action, holder }, secret))));
  if (!isOurs) return undefined;
  return { nonce, issuedAt: new Date(parseInt(issued, 36)), startedAt: toTime(started), opensAt: toTime(opens) };
}

function toTime(base36: string): Date | null {
  const ms = parseInt(base36, 36);
  return ms === 0 ? null : new Date(ms);
}

export function isTokenExpired({ issuedAt, opensAt }: FormToken, now: Date): boolean {
  return now.getTime() > (opensAt ?? issuedAt).getTime() + TOKEN_LIFE_MS;
}
