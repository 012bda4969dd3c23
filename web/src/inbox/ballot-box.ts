import type { DatabaseSync } from 'node:sqlite';
import type { VoteEvent } from '@toasoan/shared/reader-event';

/** The cookie that makes a browser a voter lasts a year; a ballot older than this can belong to no browser. */
const KEPT_MS = 400 * 24 * 60 * 60 * 1000;

export interface BallotBox {
  /** Notes that a voter votes; false, and nothing noted, when that voter has voted in this poll before. */
  cast(vote: VoteEvent, at: Date): boolean;
  /** Gives the voter of a vote that could not be counted the right to vote again. */
  withdraw(eventId: string): void;
  purge(now: Date): void;
}

/** Who has voted in which poll: at most one ballot for each poll and voter. */
export function createBallotBox(database: DatabaseSync): BallotBox {
  const insert = database.prepare(
    'INSERT INTO ballots (poll_id, voter_key, event_id, cast_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const withdraw = database.prepare(
    `DELETE FROM ballots WHERE (poll_id, voter_key, event_id) IN
       (SELECT poll_id, payload ->> 'voterKey', id FROM events WHERE id = ?)`,
  );
  const purge = database.prepare('DELETE FROM ballots WHERE cast_at < ?');
  return {
    cast: ({ pollId, voterKey, id }, at) => insert.run(pollId, voterKey, id, at.getTime()).changes === 1,
    withdraw: (eventId) => void withdraw.run(eventId),
    purge: (now) => void purge.run(now.getTime() - KEPT_MS),
  };
}
