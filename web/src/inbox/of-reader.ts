import type { DatabaseSync } from 'node:sqlite';

/** What an inbox holds of a reader: comments with an e-mail address, and what was sent about them. */
export interface ReaderRecords {
  /** As they were sent, the oldest first. */
  find(email: string): object[];
  /** Deletes them, whether or not the CMS has them; gives their ids. */
  erase(email: string): string[];
}

const OF_READER = `(
  SELECT id FROM events WHERE lower(payload ->> 'email') = lower(:email)
  UNION
  SELECT change.id FROM events AS change JOIN events AS comment ON comment.id = change.payload ->> 'commentEventId'
    WHERE lower(comment.payload ->> 'email') = lower(:email)
)`;

/** Another process may have the same file open and forward it. */
export function createReaderRecords(database: DatabaseSync): ReaderRecords {
  const find = database.prepare(`SELECT payload FROM events WHERE id IN ${OF_READER} ORDER BY arrival`);
  const erase = database.prepare(`DELETE FROM events WHERE id IN ${OF_READER} RETURNING id`);
  return {
    find: (email) => find.all({ email }).map(({ payload }) => JSON.parse(String(payload)) as object),
    erase: (email) => erase.all({ email }).map(({ id }) => String(id)),
  };
}
