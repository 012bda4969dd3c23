import type { DatabaseSync } from 'node:sqlite';
import { prepareCommand, prepareQuery } from '../../sqlite/query.ts';

/** Contents that must not lie in our media folder any more, by what their names begin with. */
export interface WithdrawnTable {
  record(stems: Iterable<string>): void;
  all(): string[];
}

export function openWithdrawnTable(database: DatabaseSync): WithdrawnTable {
  const insert = prepareCommand(database, 'insert or ignore into withdrawn_picture (stem) values (?)');
  const all = prepareQuery<{ stem: string }>(database, 'select stem from withdrawn_picture order by stem');
  return {
    record(stems) {
      for (const stem of stems) insert(stem);
    },
    all: () => all.all().map(({ stem }) => stem),
  };
}
