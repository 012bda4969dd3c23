import { createHmac, timingSafeEqual } from 'node:crypto';

/** The right to change a comment, given with the answer to it. */
export interface ChangeRight {
  /** The event by which the comment was sent. */
  commentEventId: string;
  submittedAt: Date;
}

const SHAPE = /^(?<id>[0-9a-f-]{36})\.(?<time>[0-9a-z]{1,9})\.(?<signature>[\w-]{43})$/u;

function sign(words: string, browserKey: string, secret: string): string {
  return createHmac('sha256', secret).update(`comment-change:${browserKey}:${words}`).digest('base64url');
}

/** The right as it stands in a form, good for one browser: "id.time.signature", the time in base 36. */
export function toChangeRight(
  { commentEventId, submittedAt }: ChangeRight,
  browserKey: string,
  secret: string,
): string {
  const words = `${commentEventId}.${submittedAt.getTime().toString(36)}`;
  return `${words}.${sign(words, browserKey, secret)}`;
}

/** The right in a form; undefined when we did not give it to this browser. */
export function parseChangeRight(value: string, browserKey: string, secret: string): ChangeRight | undefined {
  const groups = SHAPE.exec(value)?.groups;
  if (!groups) return undefined;
  const { id = '', time = '', signature = '' } = groups;
  const isOurs = timingSafeEqual(Buffer.from(signature), Buffer.from(sign(`${id}.${time}`, browserKey, secret)));
  return isOurs ? { commentEventId: id, submittedAt: new Date(parseInt(time, 36)) } : undefined;
}
