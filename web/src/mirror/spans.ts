import type { DatabaseSync } from 'node:sqlite';
import { DAY_MS } from '@toasoan/shared/durations';
import { prepareQuery } from '../sqlite/query.ts';

/** A notice or poll that begins or ends, or an article whose comments close by themselves. */
export interface SpanEnd {
  type: 'article' | 'notice' | 'poll';
  id: string;
}

export interface Spans {
  /** What begins or ends after `from`, up to and including `to`. */
  between(from: Date, to: Date): SpanEnd[];
  /** The next instant after `now` at which anything begins or ends. */
  findNext(now: Date): Date | undefined;
}

/** Days after their publication after which articles take no comments, in milliseconds; no row when they always do. */
const COMMENT_AGE_SQL = `
  select (json ->> 'closesAfterDays') * ${DAY_MS} as age from document
  where type = 'commentSettings' and json ->> 'closesAfterDays' is not null`;

export function openSpans(database: DatabaseSync): Spans {
  const between = prepareQuery<SpanEnd>(
    database,
    `select type, id from span where starts > ?1 and starts <= ?2
     union select type, id from span where ends > ?1 and ends <= ?2
     union all select 'article' as type, article.id from (${COMMENT_AGE_SQL})
       join article on date_published > ?1 - age and date_published <= ?2 - age`,
  );
  const next = prepareQuery<{ at: number | null }>(
    database,
    `select min(at) as at from (
       select min(starts) as at from span where starts > ?1
       union all select min(ends) as at from span where ends > ?1
       union all select (select min(date_published) from article where date_published > ?1 - age) + age as at
         from (${COMMENT_AGE_SQL}))`,
  );
  return {
    between: (from, to) => between.all(from.getTime(), to.getTime()),
    findNext(now) {
      const at = next.first(now.getTime())?.at;
      return at === null || at === undefined ? undefined : new Date(at);
    },
  };
}
