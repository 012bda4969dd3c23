import type { DatabaseSync } from 'node:sqlite';
import { DAY_MS } from '@toasoan/shared/durations';
import type { VoteEvent } from '@toasoan/shared/reader-event';
import { prepareCommand, prepareQuery } from '../sqlite/query.ts';

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
  const find = prepareQuery<{ option_keys: string | null }>(
    database,
    'select option_keys from ballots where poll_id = ? and voter_key = ?',
  );
  const write = prepareCommand(
    database,
    'insert or replace into ballots (poll_id, voter_key, event_id, cast_at, option_keys) values (?, ?, ?, ?, ?)',
  );
  const withdraw = prepareCommand(
    database,
    `delete from ballots where (poll_id, voter_key, event_id) in
       (select poll_id, payload ->> 'voterKey', id from events where id = ?)`,
  );
  const purge = prepareCommand(database, 'delete from ballots where cast_at < ?');
  const forget = prepareCommand(database, 'delete from ballots where poll_id = ?');

  function cast({ pollId, voterKey, id, optionKeys, mayReplace }: VoteEvent, at: Date): Casting {
    const earlier = find.first(pollId, voterKey);
    if (earlier && !mayReplace) return { outcome: 'alreadyVoted' };
    write(pollId, voterKey, id, at.getTime(), JSON.stringify(optionKeys));
    return earlier ? { outcome: 'changed', replacedKeys: earlier.option_keys } : { outcome: 'kept' };
  }

  return {
    cast,
    withdraw,
    purge: (now) => purge(now.getTime() - KEPT_MS),
    forget: (pollIds) => pollIds.forEach((id) => forget(id)),
  };
}
