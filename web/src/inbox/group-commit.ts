import type { DatabaseSync } from 'node:sqlite';

/** Runs one piece of work in a transaction; what it throws undoes all of it. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

export interface GroupCommit {
  /** Resolves with what `work` returned, once it is on the disk. Rejects when its group could not be committed. */
  run<T>(work: () => T): Promise<T>;
  /** Commits what still waits, at once. */
  flush(): void;
}

interface Member {
  work: () => unknown;
  resolve: (result: unknown) => void;
  reject: (error: unknown) => void;
}

/** Lets work that arrives within `windowMs` share one transaction, and so one wait for the disk. */
export function createGroupCommit(database: DatabaseSync, windowMs: number): GroupCommit {
  let group: Member[] = [];
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const members = group;
    group = [];
    if (members.length === 0) return;
    try {
      const results = inTransaction(database, () => members.map(({ work }) => work()));
      members.forEach(({ resolve }, index) => resolve(results[index]));
    } catch (error) {
      members.forEach(({ reject }) => reject(error));
    }
  }

  function run<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      group.push({ work, resolve: resolve as (result: unknown) => void, reject });
      timer ??= setTimeout(flush, windowMs);
    });
  }

  return { run, flush };
}
