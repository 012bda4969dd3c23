import type { DatabaseSync } from 'node:sqlite';
import { prepareCommand, prepareQuery } from '../sqlite/query.ts';

/** A printed edition that the queue is printed into. */
export interface KeptEdition {
  name: string;
  /** Up to which place in the order of pages a run has printed it; null when it is complete. */
  place: string | null;
  /** How many pages that is. */
  pages: number;
  /** Which run through the pages this is: another one begins when everything has to be printed again. */
  run: number;
}

/**
 * The editions that are kept up. Every page of one is as the mirror says, but for those that wait in the queue and, while
 * it is not complete, those after its place.
 */
export interface KeptEditions {
  all(): KeptEdition[];
  /** Begins to keep an edition up: everything in it is to be printed. Nothing happens to one that is kept up already. */
  keep(name: string): void;
  forget(name: string): void;
  /** Says how far a run has come, unless another one has begun meanwhile. */
  reach(edition: KeptEdition): void;
  /** Everything has to be printed again, in every edition. */
  restart(): void;
}

export function openKeptEditions(database: DatabaseSync): KeptEditions {
  const all = prepareQuery<KeptEdition>(database, 'select name, place, pages, run from edition order by name');
  const keep = prepareCommand(database, `insert or ignore into edition (name, place) values (?, '')`);
  const forget = prepareCommand(database, 'delete from edition where name = ?');
  const reach = prepareCommand(database, 'update edition set place = ?, pages = ? where name = ? and run = ?');
  return {
    all: () => all.all(),
    keep,
    forget,
    reach: ({ name, place, pages, run }) => reach(place, pages, name, run),
    restart: () => database.exec(`update edition set place = '', pages = 0, run = run + 1`),
  };
}
