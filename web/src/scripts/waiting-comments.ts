/** A comment that this browser sent and that has not been seen on the page yet. */
export interface WaitingComment {
  name: string;
  text: string;
  /** Unix milliseconds. */
  sentAt: number;
}

/** One that a moderator turned down never appears; after this time it is no longer shown as waiting. */
const SHOWN_MS = 14 * 24 * 60 * 60 * 1000;

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

/** Those that still wait: neither printed on the page (`printed` holds the texts of its comments) nor too old. */
export function stillWaiting(
  comments: readonly WaitingComment[],
  printed: readonly string[],
  now: number,
): WaitingComment[] {
  const texts = new Set(printed.map(toComparable));
  return comments.filter(({ text, sentAt }) => now - sentAt < SHOWN_MS && !texts.has(toComparable(text)));
}

/** Line ends and indentation of the page's HTML do not count. */
function toComparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** With one more, which is not listed twice when it was sent twice. */
export function withWaitingComment(comments: readonly WaitingComment[], sent: WaitingComment): WaitingComment[] {
  const others = comments.filter(({ name, text }) => name !== sent.name || text !== sent.text);
  return [...others, sent];
}
