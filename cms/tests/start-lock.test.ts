import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { takeStartLock } from '../src/store/start-lock.ts';
import { createDatabase } from './setup/cms.ts';

const COMPILED = path.resolve(import.meta.dirname, '../dist/src/store/start-lock.js');

const refusePause = () => Promise.reject(new Error('The lock was not free.'));

/** A database that nobody prepares yet, and what is logged about it. */
async function createIdleDatabase() {
  const { DATABASE_CLIENT: client = '', DATABASE_URL: connectionString } = await createDatabase();
  const filename = path.join(mkdtempSync(path.join(tmpdir(), 'toasoan-lock-')), 'cms.db');
  const info = vi.fn();
  const db = { dialect: { client }, config: { connection: { connection: { connectionString, filename } } } };
  return { db, log: { info } };
}

describe('the lock of a start', () => {
  it('is waited for until the other has let it go, which the log says once', async () => {
    const database = await createIdleDatabase();
    const first = await takeStartLock(database);
    let pauses = 0;
    const second = await takeStartLock(database, async () => {
      pauses += 1;
      if (pauses === 3) await first.release();
    });
    expect(pauses).toBe(3);
    expect(database.log.info.mock.calls).toEqual([
      ['Another process is preparing the database; waiting for it, a minute at most.'],
    ]);
    await second.release();
  });

  it('is waited for a minute, no longer', async () => {
    const database = await createIdleDatabase();
    const first = await takeStartLock(database);
    const pauses: number[] = [];
    const waiting = takeStartLock(database, async (milliseconds) => pauses.push(milliseconds));
    await expect(waiting).rejects.toThrow('Another process has been preparing the database for over a minute.');
    const waited = pauses.reduce((sum, pause) => sum + pause, 0);
    expect(waited).toBeGreaterThanOrEqual(60_000);
    expect(waited).toBeLessThan(61_000);
    await first.release();
  });

  it('ends with the process that holds it', async () => {
    const database = await createIdleDatabase();
    const code = `
      const database = { db: ${JSON.stringify(database.db)}, log: console };
      require(${JSON.stringify(COMPILED)}).takeStartLock(database).then(() => console.log('held'));
      setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => {
      holder.kill('SIGKILL');
    });
    await once(holder.stdout, 'data');
    await expect(takeStartLock(database, refusePause)).rejects.toThrow('The lock was not free.');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const lock = await takeStartLock(database);
    await lock.release();
  });
});
