/** What this browser has said of a comment, and what the page showed then. */
export interface KeptLike {
  isLiked: boolean;
  /** How many liked the comment, this reader's word counted in. */
  count: number;
  /** Unix milliseconds. */
  at: number;
}

export type KeptLikes = Record<string, KeptLike>;

/** By then a like stands in the printed page. */
const PRINTED_WITHIN_MS = 10 * 60 * 1000;
/** More than these, the newest, are not remembered. */
const KEPT_MAX = 500;

/** Reads what was stored; whatever has another shape is nothing. */
export function parseLikes(stored: string | null): KeptLikes {
  try {
    const entries = Object.entries(Object(JSON.parse(stored ?? '{}')) as Record<string, unknown>);
    return Object.fromEntries(entries.filter((entry): entry is [string, KeptLike] => isKeptLike(entry[1])));
  } catch {
    return {};
  }
}

function isKeptLike(value: unknown): value is KeptLike {
  const { isLiked, count, at } = Object(value) as Record<string, unknown>;
  return typeof isLiked === 'boolean' && typeof count === 'number' && typeof at === 'number';
}

export function withLike(likes: KeptLikes, commentId: string, like: KeptLike): KeptLikes {
  const others = Object.entries(likes).filter(
    ([id, { isLiked, at }]) => id !== commentId && (isLiked || like.at - at < PRINTED_WITHIN_MS),
  );
  const newest = others.sort(([, one], [, other]) => other.at - one.at).slice(0, KEPT_MAX - 1);
  return Object.fromEntries([[commentId, like], ...newest]);
}

/** How many like a comment: what is printed, unless this reader's own word is too new to be in it. */
export function toShownCount(printed: number, like: KeptLike | undefined, now: number): number {
  if (!like || now - like.at >= PRINTED_WITHIN_MS) return printed;
  return like.isLiked ? Math.max(printed, like.count) : Math.min(printed, like.count);
}
