import type { DatabaseSync } from 'node:sqlite';
import { prepareCommand, prepareQuery } from '../sqlite/query.ts';

/**
 * What the mirror knows about itself.
 * `epoch`: the CMS database that it mirrors. `cursor`: the last change of the feed that it holds.
 * `sync`: names the filling from scratch that it stems from. `revision`: grows with every write that pages can see.
 * `clock`: up to which instant (ms) the beginnings and ends of notices and polls have been queued for printing.
 * `filling`: how far the filling from scratch has come that is under way (src/follower/filling.ts).
 * `withdrawnEpoch`, `withdrawnCursor`: up to which number of which list of the CMS withdrawn pictures are gone from here.
 * `accepted`: an operator wants this mirror although it holds much less than the one in use.
 */
export type MetaKey =
  'epoch' | 'cursor' | 'sync' | 'revision' | 'clock' | 'filling' | 'withdrawnEpoch' | 'withdrawnCursor' | 'accepted';

export interface Meta {
  find(key: MetaKey): string | undefined;
  /** 0 when it was never set. */
  number(key: MetaKey): number;
  set(key: MetaKey, value: string | number): void;
  forget(key: MetaKey): void;
}

export function openMeta(database: DatabaseSync): Meta {
  const select = prepareQuery<{ value: string }>(database, 'select value from meta where key = ?');
  const upsert = prepareCommand(database, 'insert or replace into meta (key, value) values (?, ?)');
  const remove = prepareCommand(database, 'delete from meta where key = ?');
  const find = (key: MetaKey) => select.first(key)?.value;
  return {
    find,
    number: (key) => Number(find(key) ?? 0),
    set: (key, value) => upsert(key, String(value)),
    forget: (key) => remove(key),
  };
}
