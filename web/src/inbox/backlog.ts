import type { DatabaseSync } from 'node:sqlite';

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
  countAnew(): void;
}

/**
 * Keeps count of what waits, so that it need not be counted again for each event. When another process has written to
 * the file (a dead letter replayed beside the running site) it is counted anew: PRAGMA data_version tells.
 */
export function createBacklog(database: DatabaseSync): Backlog {
  const version = database.prepare('PRAGMA data_version');
  const sum = database.prepare(
    `SELECT count(*) AS events, coalesce(sum(octet_length(payload)), 0) AS bytes FROM events WHERE state = 'waiting'`,
  );
  let seenVersion: unknown;
  let size: BacklogSize = { events: 0, bytes: 0 };
  return {
    read() {
      const current = version.get()?.['data_version'];
      if (current !== seenVersion) {
        const row = sum.get();
        size = { events: Number(row?.['events']), bytes: Number(row?.['bytes']) };
        seenVersion = current;
      }
      return size;
    },
    countAnew: () => void (seenVersion = undefined),
    count: ({ events, bytes }) => void (size = { events: size.events + events, bytes: size.bytes + bytes }),
  };
}
