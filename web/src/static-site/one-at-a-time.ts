import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { OperatorError } from '@toasoan/shared/operator-error';

/**
 * Keeps a second build away from the cache of the first. The lock is SQLite's on an empty database, which ends with
 * the process, however it ends. Returns what gives it back.
 * @throws OperatorError when another build has it.
 */
export function lockCache(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'lock.db'), { timeout: 0 });
  try {
    database.exec('begin exclusive');
  } catch (error) {
    const cure = 'Wait until it is through, or give this one a DATA_DIR of its own.';
    throw new OperatorError(`Another build is at work in ${folder}. ${cure}`, { cause: error });
  }
  return () => database.close();
}
