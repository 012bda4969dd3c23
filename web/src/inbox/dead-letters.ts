import type { DatabaseSync } from 'node:sqlite';
import type { ReaderEvent } from '@toasoan/shared/reader-event';
import { createBallotBox } from './ballot-box.ts';
import { toEvent } from './event-store.ts';
import { inTransaction } from './group-commit.ts';
import { prepareCommand, prepareQuery } from '../sqlite/query.ts';

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

interface RefusedRow {
  payload: string;
  receivedAt: number;
  reason: string;
}

const SELECT_REFUSED = `select payload, received_at as receivedAt, refusal_reason as reason from events
  where state = 'refused'`;

/** The refused among the events of an inbox. Another process may have the same file open and forward it. */
export function createDeadLetters(database: DatabaseSync): DeadLetters {
  const ballots = createBallotBox(database);
  const newest = prepareQuery<RefusedRow>(
    database,
    `${SELECT_REFUSED} and refusal_reason = coalesce(?, refusal_reason) order by arrival desc limit ?`,
  );
  const one = prepareQuery<RefusedRow>(database, `${SELECT_REFUSED} and id = ?`);
  const replace = prepareCommand(database, `update events set payload = ? where state = 'refused' and id = ?`);
  const replay = prepareCommand(
    database,
    `update events set state = 'waiting', settled_at = null, refusal_reason = null, postponed_since = null, next_try_at = 0
       where state = 'refused' and id = ?`,
  );

  function findById(id: string): DeadLetter | undefined {
    const row = one.first(id);
    return row && toDeadLetter(row);
  }

  /** A voter who has voted again meanwhile keeps the later ballot; the CMS counts one of the two. */
  function replayOne(id: string): boolean {
    const event = findById(id)?.event;
    if (!event) return false;
    if (event.type === 'vote') ballots.cast(event, new Date(event.submittedAt));
    return replay(id) === 1;
  }

  return {
    find: (limit, reason) => newest.all(reason ?? null, limit).map(toDeadLetter),
    findById,
    replace: (event) => replace(JSON.stringify(event), event.id),
    replay: (ids) => inTransaction(database, () => ids.filter(replayOne).length),
  };
}

function toDeadLetter({ payload, receivedAt, reason }: RefusedRow): DeadLetter {
  return { event: toEvent(payload), receivedAt: new Date(receivedAt), reason };
}
