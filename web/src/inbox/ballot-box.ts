import type { DatabaseSync } from 'node:sqlite';
import { DAY_MS } from '@toasoan/shared/durations';
import type { VoteEvent } from '@toasoan/shared/reader-event';

/** The cookie that makes a browser a voter lasts a year; a ballot older than this can belong to no browser. */
const KEPT_MS = 400 * DAY_MS;

/**
 * What becomes of a vote: the voter's first in the poll; in the place of another, whose choice `replacedKeys` has as JSON
 * (null when it is not known); or nothing.
 */
export type Casting =
  { outcome: 'kept' } | { outcome: 'changed'; replacedKeys: string | null } | { outcome: 'alreadyVoted' };

export interface BallotBox {
  /** Notes that a voter votes, unless that voter has voted in this poll before and may not change the vote. */
  cast(vote: VoteEvent, at: Date): Casting;
  /** Gives the voter of a vote that could not be counted the right to vote again. */
  withdraw(eventId: string): void;
  purge(now: Date): void;
  /** Forgets who has voted in polls that are over. */
  forget(pollIds: readonly string[]): void;
}

/** Who has voted in which poll: at most one ballot for each poll and voter. */
export function createBallotBox(database: DatabaseSync): BallotBox {
  const find = database.prepare('SELECT option_keys FROM ballots WHERE poll_id = ? AND voter_key = ?');
  const write = database.prepare(
    'INSERT OR REPLACE INTO ballots (poll_id, voter_key, event_id, cast_at, option_keys) VALUES (?, ?, ?, ?, ?)',
  );
  const withdraw = database.prepare(
    `DELETE FROM ballots WHERE (poll_id, voter_key, event_id) IN
       (SELECT poll_id, payload ->> 'voterKey', id FROM events WHERE id = ?)`,
  );
  const purge = database.prepare('DELETE FROM ballots WHERE cast_at < ?');
  const forget = database.prepare('DELETE FROM ballots WHERE poll_id = ?');

  function cast({ pollId, voterKey, id, optionKeys, mayReplace }: VoteEvent, at: Date): Casting {
    const earlier = find.get(pollId, voterKey);
    if (earlier && !mayReplace) return { outcome: 'alreadyVoted' };
    write.run(pollId, voterKey, id, at.getTime(), JSON.stringify(optionKeys));
    if (!earlier) return { outcome: 'kept' };
    const replaced = earlier['option_keys'];
    return { outcome: 'changed', replacedKeys: typeof replaced === 'string' ? replaced : null };
  }

  return {
    cast,
    withdraw: (eventId) => void withdraw.run(eventId),
    purge: (now) => void purge.run(now.getTime() - KEPT_MS),
    forget: (pollIds) => pollIds.forEach((id) => forget.run(id)),
  };
}
