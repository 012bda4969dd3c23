import type { DatabaseSync } from 'node:sqlite';
import { prepareCommand, prepareQuery } from '../../sqlite/query.ts';

/** Which pictures of the CMS have been copied, under which name in our media folder. */
export interface MediaTable {
  find(source: string): string | undefined;
  record(source: string, name: string): void;
  /** Under which names the file at an address of the CMS was copied, whichever version of it. */
  namesOf(url: string): string[];
}

export function openMediaTable(database: DatabaseSync): MediaTable {
  const select = prepareQuery<{ name: string }>(database, 'select name from media where source = ?');
  const upsert = prepareCommand(database, 'insert or replace into media (source, name) values (?, ?)');
  // A source is an address with a version: "/uploads/a.jpg?v=17".
  const versions = prepareQuery<{ name: string }>(
    database,
    `select name from media where source = ?1 or (source >= ?1 || '?' and source < ?1 || '@')`,
  );
  return {
    find: (source) => select.first(source)?.name,
    record: (source, name) => upsert(source, name),
    namesOf: (url) => versions.all(url).map(({ name }) => name),
  };
}
