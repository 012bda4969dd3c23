import type { DatabaseSync } from 'node:sqlite';

/** Runs one piece of work in a transaction; what it throws undoes all of it. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

/**
 * As `inTransaction`, without waiting for the disk: a power cut may undo this work alone, never what was committed before or
 * after it by `inTransaction` (https://sqlite.org/pragma.html#pragma_synchronous, in WAL mode). For what can be found out again.
 */
export function inUnforcedTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('pragma synchronous = normal');
  try {
    return inTransaction(database, work);
  } finally {
    database.exec('pragma synchronous = full');
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

/** So many turns of the event loop without another member end a group: all that was under way has arrived. */
const QUIET_TURNS = 3;

/**
 * Lets work that arrives together share one transaction, and so one wait for the disk: what comes in within `windowMs`,
 * or sooner when nothing more is under way, so that a lone reader waits for nobody.
 */
export function createGroupCommit(database: DatabaseSync, windowMs: number): GroupCommit {
  let group: Member[] = [];

  function gather(endAt: number, seen: number, quietTurns: number): void {
    if (group.length === 0) return;
    const quiet = group.length === seen ? quietTurns + 1 : 0;
    if (quiet >= QUIET_TURNS || performance.now() >= endAt) flush();
    else setImmediate(gather, endAt, group.length, quiet);
  }

  function flush(): void {
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
      if (group.length === 1) setImmediate(gather, performance.now() + windowMs, 1, 0);
    });
  }

  return { run, flush };
}
