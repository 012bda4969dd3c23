import type { DatabaseSync } from 'node:sqlite';
import { prepareQuery } from '../sqlite/query.ts';

/** Finds the id of the poll of the aside: the newest open one that stands on every page. */
export function openCurrentPoll(database: DatabaseSync): (now: Date) => string | undefined {
  const query = prepareQuery<{ id: string }>(
    database,
    `select span.id from span join document using (type, id)
     where type = 'poll' and starts <= ?1 and (ends is null or ends > ?1) and json ->> 'onEveryPage'
     order by starts desc, span.id desc limit 1`,
  );
  return (now) => query.first(now.getTime())?.id;
}
