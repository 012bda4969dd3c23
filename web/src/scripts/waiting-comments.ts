/** A comment that this browser sent and that has not been seen on the page yet, or may still be changed. */
export interface WaitingComment {
  name: string;
  text: string;
  /** Unix milliseconds. */
  sentAt: number;
  /** Whether it is printed without waiting for a moderator, unless something speaks against it. */
  appearsAtOnce?: boolean;
  /** By which this browser may change it, until `changeableUntil` (an ISO text). */
  right?: string;
  changeableUntil?: string;
}

/** The comments of this browser as they are shown under an article. */
export interface WaitingList {
  add(comment: Omit<WaitingComment, 'sentAt'>): void;
  /** Shows what was made of the comment of a right: another text or, without one, nothing any more. */
  change(right: string, text: string | undefined, message: string): void;
}

export type Standing = 'waiting' | 'appearing' | 'printed';

/**
 * One that a moderator turned down never appears; after this time it is no longer shown as waiting. The durations of
 * shared are not imported here: browsers would fetch a file more for them.
 */
const SHOWN_MS = 14 * 24 * 60 * 60 * 1000;

/** What should appear at once and has not by then waits for a moderator. */
const APPEARING_MS = 5 * 60 * 1000;

/** Reads what was stored; whatever has another shape is nothing. */
export function parseWaitingComments(stored: string | null): WaitingComment[] {
  try {
    const parsed: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isWaitingComment) : [];
  } catch {
    return [];
  }
}

function isWaitingComment(value: unknown): value is WaitingComment {
  const { name, text, sentAt } = Object(value) as Record<string, unknown>;
  return typeof name === 'string' && typeof text === 'string' && typeof sentAt === 'number';
}

/** Those that are shown: neither too old nor, unless they may be changed, printed on the page. */
export function stillWaiting(
  comments: readonly WaitingComment[],
  printed: readonly string[],
  now: number,
): WaitingComment[] {
  return comments.filter((comment) => {
    const isKnown = now - comment.sentAt < SHOWN_MS;
    return isKnown && (toStanding(comment, printed, now) !== 'printed' || isChangeable(comment, now));
  });
}

/** `printed` holds the texts of the comments on the page. */
export function toStanding(
  { text, sentAt, appearsAtOnce }: WaitingComment,
  printed: readonly string[],
  now: number,
): Standing {
  if (printed.map(toComparable).includes(toComparable(text))) return 'printed';
  return appearsAtOnce && now - sentAt < APPEARING_MS ? 'appearing' : 'waiting';
}

export function isChangeable({ right, changeableUntil }: WaitingComment, now: number): boolean {
  return right !== undefined && changeableUntil !== undefined && now < Date.parse(changeableUntil);
}

/** Line ends and indentation of the page's HTML do not count. */
function toComparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** With one more, which is not listed twice when it was sent twice: the first may be changed, the second not. */
export function withWaitingComment(comments: readonly WaitingComment[], sent: WaitingComment): WaitingComment[] {
  const isSame = ({ name, text }: WaitingComment) => name === sent.name && text === sent.text;
  const before = comments.find(isSame);
  const others = comments.filter((comment) => !isSame(comment));
  return [...others, sent.right === undefined && before ? before : sent];
}

/** With the comment of this right saying something else, or without it. */
export function withChangedComment(
  comments: readonly WaitingComment[],
  right: string,
  text: string | undefined,
): WaitingComment[] {
  return comments.flatMap((comment) => {
    if (comment.right !== right) return comment;
    return text === undefined ? [] : { ...comment, text };
  });
}
