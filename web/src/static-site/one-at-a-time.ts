import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CannotPublish } from './cannot-publish.ts';

/**
 * Keeps a second build away from the cache of the first. The lock is SQLite's on an empty database, which ends with
 * the process, however it ends. Returns what gives it back.
 * @throws CannotPublish when another build has it.
 */
export function lockCache(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'lock.db'), { timeout: 0 });
  try {
    database.exec('begin exclusive');
  } catch (error) {
    const cure = 'Wait until it is through, or give this one a DATA_DIR of its own.';
    throw new CannotPublish(`Another build is at work in ${folder}. ${cure}`, { cause: error });
  }
  return () => database.close();
}
