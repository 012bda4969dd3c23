import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { prepareDatabase } from './schema.ts';

it('has SQLite wait for the disk at every commit, which a killed process cannot prove but a power cut does', () => {
  const database = new DatabaseSync(':memory:');
  prepareDatabase(database);
  const FULL = 2;
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: FULL });
  database.close();
});

it('leaves an inbox that is there as it is', () => {
  const database = new DatabaseSync(':memory:');
  prepareDatabase(database);
  database.exec(`INSERT INTO events (id, payload, received_at) VALUES ('1', '{}', 0)`);
  prepareDatabase(database);
  expect(database.prepare('SELECT count(*) AS count FROM events').get()).toEqual({ count: 1 });
  database.close();
});
