import type { DatabaseSync } from 'node:sqlite';
import type { ReaderEvent } from '@toasoan/shared/reader-event';
import { createBallotBox } from './ballot-box.ts';
import { toEvent } from './event-store.ts';
import { inTransaction } from './group-commit.ts';

/** An event that the CMS refused for good: kept for a person to look at. */
export interface DeadLetter {
  event: ReaderEvent;
  receivedAt: Date;
  reason: string;
}

export interface DeadLetters {
  /** The newest ones; of one reason only when it is given. */
  find(limit: number, reason?: string): DeadLetter[];
  findById(id: string): DeadLetter | undefined;
  /** Puts another content into the place of one; it is dead until it is replayed. */
  replace(event: ReaderEvent): void;
  /** Lets events wait for the CMS again, in their old place; gives the number of those that were dead letters. */
  replay(ids: readonly string[]): number;
}

const COLUMNS = 'payload, received_at, refusal_reason';

/** The refused among the events of an inbox. Another process may have the same file open and forward it. */
export function createDeadLetters(database: DatabaseSync): DeadLetters {
  const ballots = createBallotBox(database);
  const newest = database.prepare(
    `SELECT ${COLUMNS} FROM events
       WHERE state = 'refused' AND refusal_reason = coalesce(:reason, refusal_reason) ORDER BY arrival DESC LIMIT :limit`,
  );
  const one = database.prepare(`SELECT ${COLUMNS} FROM events WHERE state = 'refused' AND id = ?`);
  const replace = database.prepare(`UPDATE events SET payload = ? WHERE state = 'refused' AND id = ?`);
  const replay = database.prepare(
    `UPDATE events SET state = 'waiting', settled_at = NULL, refusal_reason = NULL, postponed_since = NULL, next_try_at = 0
       WHERE state = 'refused' AND id = ?`,
  );

  function findById(id: string): DeadLetter | undefined {
    const row = one.get(id);
    return row && toDeadLetter(row);
  }

  /** A voter who has voted again meanwhile keeps the later ballot; the CMS counts one of the two. */
  function replayOne(id: string): boolean {
    const event = findById(id)?.event;
    if (!event) return false;
    if (event.type === 'vote') ballots.cast(event, new Date(event.submittedAt));
    return replay.run(id).changes === 1;
  }

  return {
    find: (limit, reason) => newest.all({ limit, reason: reason ?? null }).map(toDeadLetter),
    findById,
    replace: (event) => void replace.run(JSON.stringify(event), event.id),
    replay: (ids) => inTransaction(database, () => ids.filter(replayOne).length),
  };
}

function toDeadLetter(row: Record<string, unknown>): DeadLetter {
  return {
    event: toEvent(row['payload']),
    receivedAt: new Date(Number(row['received_at'])),
    reason: String(row['refusal_reason']),
  };
}
