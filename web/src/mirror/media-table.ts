import type { DatabaseSync } from 'node:sqlite';
import { prepareCommand, prepareQuery } from '../sqlite/query.ts';

/** Which pictures of the CMS have been copied, under which name in our media folder. */
export interface MediaTable {
  find(source: string): string | undefined;
  record(source: string, name: string): void;
}

export function openMediaTable(database: DatabaseSync): MediaTable {
  const select = prepareQuery<{ name: string }>(database, 'select name from media where source = ?');
  const upsert = prepareCommand(database, 'insert or replace into media (source, name) values (?, ?)');
  return { find: (source) => select.first(source)?.name, record: (source, name) => upsert(source, name) };
}
