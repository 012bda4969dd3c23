import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { inTransaction, inUnforcedTransaction } from './group-commit.ts';
import { prepareDatabase } from './schema.ts';

it('waits for the disk with every transaction but an unforced one, also after that has failed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-group-commit-'));
  const database = new DatabaseSync(join(folder, 'inbox.db'));
  try {
    prepareDatabase(database);
    const [normal, full] = [1, 2];
    const find = () => database.prepare('pragma synchronous').get()?.['synchronous'];
    const fail = () => {
      throw new Error('no room');
    };
    expect(inTransaction(database, find)).toBe(full);
    expect(inUnforcedTransaction(database, find)).toBe(normal);
    expect(inTransaction(database, find)).toBe(full);
    expect(() => inUnforcedTransaction(database, fail)).toThrow('no room');
    expect(inTransaction(database, find)).toBe(full);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
});
