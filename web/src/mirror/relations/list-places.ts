import type { DatabaseSync } from 'node:sqlite';
import { monthAddress } from '@toasoan/shared/address';
import { prepareQuery } from '../../sqlite/query.ts';
import type { DocumentTable } from '../document-table.ts';
import { LIST_ADDRESS, type ListType } from '../list-address.ts';
import { openNeighbours } from '../neighbours.ts';

/** The pages of a list. */
export interface ListAddresses {
  front: string;
  months: string[];
}

/** Where an article stands in a list. */
export interface PlaceInList extends ListAddresses {
  listId: string;
  /** The months before and after the article's own, which link to it. */
  neighbours: string[];
  /** Whether the article's month has no other article in this list, and so comes and goes with it. */
  isAlone: boolean;
}

/** Which pages lists have, and which articles stand in them. */
export interface ListPlaces {
  /** Undefined when there is no such document. */
  list(type: ListType, id: string): ListAddresses | undefined;
  /** The front and the one month of each list that the article stands in. */
  listsOfArticle(id: string): PlaceInList[];
}

interface PlaceRow {
  type: ListType;
  listId: string;
  month: string;
  isAlone: number;
}

/** The front of a list; undefined when there is no such document. */
export function findFront(documents: DocumentTable, type: ListType, id: string): string | undefined {
  const list = documents.find(type, id);
  return list && LIST_ADDRESS[type](list.slug);
}

export function openListPlaces(database: DatabaseSync, documents: DocumentTable): ListPlaces {
  const monthsOf = prepareQuery<{ month: string }>(
    database,
    'select distinct month from listing where type = ? and list_id = ?',
  );
  const listsOf = prepareQuery<PlaceRow>(
    database,
    `select type, list_id as listId, month, not exists (
       select 1 from listing other where other.type = listing.type and other.list_id = listing.list_id
         and other.month = listing.month and other.article_id <> listing.article_id) as isAlone
     from listing where article_id = ?`,
  );
  const findNeighbours = openNeighbours(database);

  function toPlace({ type, listId, month, isAlone }: PlaceRow): PlaceInList[] {
    const front = findFront(documents, type, listId);
    if (front === undefined) return [];
    const { previous, next } = findNeighbours(type, listId, month);
    const neighbours = [previous, next].filter((other) => other !== null).map((other) => monthAddress(front, other));
    return [{ listId, front, months: [monthAddress(front, month)], neighbours, isAlone: isAlone === 1 }];
  }

  return {
    list(type, id) {
      const front = findFront(documents, type, id);
      if (front === undefined) return undefined;
      return { front, months: monthsOf.all(type, id).map(({ month }) => monthAddress(front, month)) };
    },
    listsOfArticle: (id) => listsOf.all(id).flatMap(toPlace),
  };
}
