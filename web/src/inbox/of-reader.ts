import type { DatabaseSync } from 'node:sqlite';
import { prepareQuery } from '../sqlite/query.ts';

/** What an inbox holds of a reader: comments with an e-mail address, and what was sent about them. */
export interface ReaderRecords {
  /** As they were sent, the oldest first. */
  find(email: string): object[];
  /** Deletes them, whether or not the CMS has them; gives their ids. */
  erase(email: string): string[];
}

const OF_READER = `(
  select id from events where lower(payload ->> 'email') = lower(?1)
  union
  select change.id from events as change join events as comment on comment.id = change.payload ->> 'commentEventId'
    where lower(comment.payload ->> 'email') = lower(?1)
)`;

/** Another process may have the same file open and forward it. */
export function createReaderRecords(database: DatabaseSync): ReaderRecords {
  const find = prepareQuery<{ payload: string }>(
    database,
    `select payload from events where id in ${OF_READER} order by arrival`,
  );
  const erase = prepareQuery<{ id: string }>(database, `delete from events where id in ${OF_READER} returning id`);
  return {
    find: (email) => find.all(email).map(({ payload }) => JSON.parse(payload) as object),
    erase: (email) => erase.all(email).map(({ id }) => id),
  };
}
