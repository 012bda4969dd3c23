import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { createBallotBox } from './ballot-box.ts';
import { createEventStore } from './event-store.ts';
import { createPendingVotes } from './pending-votes.ts';
import { sampleVote } from '../../testing/sample-events.ts';
import { prepareDatabase } from './schema.ts';

it('has SQLite wait for the disk at every commit, which a killed process cannot prove but a power cut does', () => {
  const database = new DatabaseSync(':memory:');
  prepareDatabase(database);
  const FULL = 2;
  expect(database.prepare('pragma synchronous').get()).toEqual({ synchronous: FULL });
  database.close();
});

it('leaves an inbox that is there as it is', () => {
  const database = new DatabaseSync(':memory:');
  prepareDatabase(database);
  database.exec(`insert into events (id, payload, received_at) values ('1', '{}', 0)`);
  prepareDatabase(database);
  expect(database.prepare('select count(*) as count from events').get()).toEqual({ count: 1 });
  database.close();
});

/** An inbox as versions before 0.2 made it, with a vote that waits and its ballot. */
function openOldInbox(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.exec(readFileSync(new URL('../../testing/inbox-1.sql', import.meta.url), 'utf8'));
  return database;
}

it('takes an inbox of version 1 along with all that it holds', () => {
  const database = openOldInbox();
  prepareDatabase(database);
  const store = createEventStore(database);
  expect(store.nextWaiting(10, new Date())).toMatchObject([
    { type: 'vote', optionKeys: ['luong'], mayReplace: false, voterKey: 'v'.repeat(43) },
    { type: 'comment', text: 'Bài hay.', sender: { browserKey: null } },
  ]);
  const [vote] = store.nextWaiting(1, new Date());
  expect(store.postpone(vote?.id ?? '', new Date())).toBe(true);
  expect(store.nextWaiting(10, new Date())).toMatchObject([{ type: 'comment' }]);
  expect(createPendingVotes(database).find('p1', 0)).toEqual({ voteCount: 1, byOption: new Map([['luong', 1]]) });
  const again = sampleVote({ voterKey: 'v'.repeat(43), optionKeys: ['nha'] });
  const ballots = createBallotBox(database);
  expect(ballots.cast(again, new Date())).toEqual({ outcome: 'alreadyVoted' });
  const changed = { outcome: 'changed', replacedKeys: '["luong"]' };
  expect(ballots.cast({ ...again, mayReplace: true }, new Date())).toEqual(changed);
  database.close();
});
