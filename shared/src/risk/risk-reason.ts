/** A place in a text, in UTF-16 units: from `start` up to but not including `end`. */
export type Span = readonly [start: number, end: number];

/** A comment as the rules look at it, cleaned (shared/comment), with what is known of how it came. */
export interface AssessedComment {
  name: string;
  text: string;
  /** How long the form was open before it was sent; null when that is not known. */
  secondsOnForm: number | null;
  /** Comments that came from the same network within the ten minutes before; null when the network is not known. */
  recentFromNetwork: number | null;
}

/** Why a comment may be unfit to print, for the moderator. */
export interface RiskReason {
  /** The name of the rule; stays when its words change. */
  rule: string;
  /** In Vietnamese, without a full stop. */
  words: string;
  /** What it adds to the risk, 1 to 100. */
  points: number;
  nameSpans: readonly Span[];
  textSpans: readonly Span[];
}

/** Answers undefined when the comment gives no cause. */
export type RiskRule = (comment: AssessedComment) => RiskReason | undefined;

/** Where a search finds something in the name and in the text; undefined when it finds nothing in either. */
export function findPlaces(
  { name, text }: AssessedComment,
  search: (words: string) => Span[],
): (Pick<RiskReason, 'nameSpans' | 'textSpans'> & { count: number }) | undefined {
  const [nameSpans, textSpans] = [search(name), search(text)];
  const count = nameSpans.length + textSpans.length;
  return count > 0 ? { nameSpans, textSpans, count } : undefined;
}

/** Where a pattern (with the flag `g`) is found. */
export function findSpans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length]);
}
