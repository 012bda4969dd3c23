import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { MINUTE_MS } from '@toasoan/shared/durations';
import { OperatorError } from '@toasoan/shared/operator-error';
import pg from 'pg';

/** Held while an instance prepares the database; it ends with the process at the latest. */
export interface StartLock {
  release(): Promise<void>;
}

/** Another number than that of the change feed (transaction.ts). */
const START_LOCK = 7_301_946;

const LONGEST_WAIT_MS = MINUTE_MS;
const ASK_EVERY_MS = 250;

/** Asks once for the lock; null when another process has it. */
type Ask = () => Promise<StartLock | null>;

/** Waits before the lock is asked for again: `wait`, or a test's. */
type Pause = (milliseconds: number) => Promise<unknown>;

/**
 * One instance at a time prepares the database: Strapi's schema synchronisation takes no lock, and of two that start together on
 * an empty database one died. Another one waits, and says so.
 * @throws OperatorError after a minute
 */
export async function takeStartLock(strapi: Database, pauseFor: Pause = wait): Promise<StartLock> {
  const ask = strapi.db.dialect.client === 'postgres' ? asksPostgres(strapi) : asksFile(strapi);
  for (let waitedMs = 0; waitedMs <= LONGEST_WAIT_MS; waitedMs += ASK_EVERY_MS) {
    const lock = await ask();
    if (lock) return lock;
    if (waitedMs === 0) strapi.log.info('Another process is preparing the database; waiting for it, a minute at most.');
    await pauseFor(ASK_EVERY_MS);
  }
  throw new OperatorError(
    'Another process has been preparing the database for over a minute. Look at its log; if it hangs, stop it and start this one again.',
  );
}

/** What the lock needs of Strapi: where the database is, and the log. */
interface Database {
  db: { dialect: { client: string }; config: { connection: { connection?: unknown } } };
  log: Pick<Core.Strapi['log'], 'info'>;
}

interface Connection {
  connectionString?: string;
  filename?: string;
}

const getConnection = ({ db }: Database) => db.config.connection.connection as Connection;

/** A session's advisory lock, on a connection of its own: a pool would give the session away. */
function asksPostgres(strapi: Database): Ask {
  const { connectionString } = getConnection(strapi);
  return async () => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [START_LOCK]);
    if (rows[0]?.taken) return { release: () => client.end() };
    await client.end();
    return null;
  };
}

const SQLITE_BUSY = 5;

/** A write lock on an empty database beside that of the newsroom: the system lets it go when the process dies. */
function asksFile(strapi: Database): Ask {
  const { filename = '' } = getConnection(strapi);
  return async () => {
    const file = new DatabaseSync(`${filename}.start-lock`, { timeout: 0 });
    try {
      file.exec('begin exclusive');
    } catch (error) {
      file.close();
      if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null;
      throw error;
    }
    return { release: async () => file.close() };
  };
}
