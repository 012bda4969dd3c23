import type { DatabaseSync } from 'node:sqlite';
import { prepareQuery } from '../sqlite/query.ts';

/** How much waits for the CMS. */
export interface BacklogSize {
  events: number;
  /** Of what readers sent, as it lies in the file. */
  bytes: number;
}

export interface Backlog {
  read(): Readonly<BacklogSize>;
  /** Counts what this process writes; `events` and `bytes` are negative for what does not wait any more. */
  count(change: BacklogSize): void;
  /** What was counted has not been committed. */
  recount(): void;
}

/**
 * Keeps count of what waits, so that it need not be counted again for each event. When another process has written to
 * the file (a dead letter replayed beside the running site) it is counted again: pragma data_version tells.
 */
export function createBacklog(database: DatabaseSync): Backlog {
  const version = prepareQuery<{ data_version: number }>(database, 'pragma data_version');
  const sum = prepareQuery<BacklogSize>(
    database,
    `select count(*) as events, coalesce(sum(octet_length(payload)), 0) as bytes from events where state = 'waiting'`,
  );
  let seenVersion: number | undefined;
  let size: BacklogSize = { events: 0, bytes: 0 };
  return {
    read() {
      const current = version.first()?.data_version;
      if (current !== seenVersion) {
        size = sum.first() ?? { events: 0, bytes: 0 };
        seenVersion = current;
      }
      return size;
    },
    recount() {
      seenVersion = undefined;
    },
    count({ events, bytes }) {
      size = { events: size.events + events, bytes: size.bytes + bytes };
    },
  };
}
