import type { DatabaseSync } from 'node:sqlite';

const CONSTRAINT = 19;

/**
 * Writes within a transaction. What breaks a constraint of the tables (two articles with one serial) is undone alone, and
 * the reason answered; undefined when all was written. Other failures are thrown.
 */
export function unlessRefused(database: DatabaseSync, write: () => void): string | undefined {
  database.exec('savepoint one');
  try {
    write();
    return undefined;
  } catch (error) {
    database.exec('rollback to one');
    if (!isRefusal(error)) throw error;
    return error.message;
  } finally {
    database.exec('release one');
  }
}

/** SQLite's primary result code is the lowest byte. https://sqlite.org/rescode.html */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === CONSTRAINT;
}
