/** What readers send, as it stands in the CMS afterwards. */
export const KINDS = ['comment', 'vote', 'receipt', 'like', 'report'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that a reader was told is kept: a comment, or the vote of a voter, by a key of its kind. */
export interface Fact {
  key: string;
  /** What stands there: the words of a comment or WITHDRAWN, the option of a vote, the reason of a report. */
  value: string;
}

/** In the place of a comment's words. */
export const WITHDRAWN = '(withdrawn)';

/** What must be in the CMS because readers were told so. */
export interface Expectations {
  /** A reader was told that this is kept, in the place of whatever was there. */
  acknowledge(kind: Kind, fact: Fact): void;
  /** Nobody answered a reader who changed what is expected: either may stand there. */
  allow(kind: Kind, fact: Fact): void;
  /** A reader was answered something else than that it is kept, though nothing speaks against it. */
  refuse(kind: Kind, status: number): void;
  /** How often, by kind and status. */
  refusals: ReadonlyMap<string, number>;
  /** It need not be there any more. */
  drop(kind: Kind, key: string): void;
  /** By key: the values of which one must stand there. */
  of(kind: Kind): ReadonlyMap<string, readonly string[]>;
}

export function createExpectations(): Expectations {
  const values = new Map<Kind, Map<string, string[]>>(KINDS.map((kind) => [kind, new Map()]));
  const refusals = new Map<string, number>();
  const of = (kind: Kind) => values.get(kind) ?? new Map<string, string[]>();
  return {
    acknowledge: (kind, { key, value }) => void of(kind).set(key, [value]),
    allow: (kind, { key, value }) => void of(kind).get(key)?.push(value),
    refuse(kind, status) {
      const name = `${kind} ${status}`;
      refusals.set(name, (refusals.get(name) ?? 0) + 1);
    },
    refusals,
    drop: (kind, key) => void of(kind).delete(key),
    of,
  };
}
