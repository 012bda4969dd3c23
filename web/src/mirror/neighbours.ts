import type { DatabaseSync } from 'node:sqlite';
import { prepareQuery } from '../sqlite/query.ts';
import type { ListType } from './list-address.ts';

/** The nearest months of a list, before and after one, that have articles: "2021-03". */
interface Neighbours {
  previous: string | null;
  next: string | null;
}

/** Asks for the neighbours of a month, whether or not it has articles itself. */
export function openNeighbours(database: DatabaseSync): (type: ListType, id: string, month: string) => Neighbours {
  const query = prepareQuery<Neighbours>(
    database,
    `select
       (select max(month) from listing where type = ?1 and list_id = ?2 and month < ?3) as previous,
       (select min(month) from listing where type = ?1 and list_id = ?2 and month > ?3) as next`,
  );
  return (type, id, month) => query.first(type, id, month) ?? { previous: null, next: null };
}
