import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { createDocumentIndexes } from './document-indexes.ts';
import { SCHEMA } from './schema.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** How long a connection waits for another process (verify:build) before it gives up. */
const BUSY_TIMEOUT_MS = 10_000;

/** Holds the indexes and the images of a large archive, which every page asks for. */
const READ_CACHE_KB = 32_000;

/** The connection that writes; a mirror of another schema version is replaced by an empty one. */
export function openForWriting(path: string): DatabaseSync {
  const database = openFile(path);
  const version = readVersion(database);
  if (version === SCHEMA_VERSION) return database;
  if (version === 0) return createTables(database);
  database.close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  return createTables(openFile(path));
}

/** A connection that only reads; sees what is committed. The file must have been made by `openForWriting`. */
export function openForReading(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  database.exec(`pragma cache_size = -${READ_CACHE_KB}`);
  return database;
}

function openFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  // NORMAL: losing the last commits with the power is harmless, cursor and documents are lost together and come again.
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -64000');
  return database;
}

function readVersion(database: DatabaseSync): number {
  return Number(database.prepare('pragma user_version').get()?.['user_version']);
}

function createTables(database: DatabaseSync): DatabaseSync {
  database.exec(`begin; ${SCHEMA}; pragma user_version = ${SCHEMA_VERSION}`);
  createDocumentIndexes(database);
  database.exec('commit');
  return database;
}
