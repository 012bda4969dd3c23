import type { DatabaseSync } from 'node:sqlite';
import { prepareQuery } from './query.ts';

/** A notice or poll that begins or ends. */
export interface SpanEnd {
  type: 'notice' | 'poll';
  id: string;
}

export interface Spans {
  /** What begins or ends after `from`, up to and including `to`. */
  between(from: Date, to: Date): SpanEnd[];
  /** The next instant after `now` at which anything begins or ends. */
  findNext(now: Date): Date | undefined;
}

export function openSpans(database: DatabaseSync): Spans {
  const between = prepareQuery<SpanEnd>(
    database,
    `select type, id from span where starts > ?1 and starts <= ?2
     union select type, id from span where ends > ?1 and ends <= ?2`,
  );
  const next = prepareQuery<{ at: number | null }>(
    database,
    `select min(at) as at from (
       select min(starts) as at from span where starts > ?1
       union all select min(ends) as at from span where ends > ?1)`,
  );
  return {
    between: (from, to) => between.all(from.getTime(), to.getTime()),
    findNext(now) {
      const at = next.first(now.getTime())?.at;
      return at === null || at === undefined ? undefined : new Date(at);
    },
  };
}
