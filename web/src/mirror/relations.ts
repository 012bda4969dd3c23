import type { DatabaseSync } from 'node:sqlite';
import {
  articleAddress,
  authorAddress,
  HOME_ADDRESS,
  monthAddress,
  pollAddress,
  sectionAddress,
  tagAddress,
} from '@toasoan/shared/address';
import { openDocumentTable } from './document-table.ts';
import { openNeighbours } from './neighbours.ts';
import { prepareQuery } from '../sqlite/query.ts';
import { toSectionTree } from './section-tree.ts';

export type ListType = 'section' | 'author' | 'tag';

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

/** What stands on which page, in one state of the mirror: as it is now, within a transaction too. */
export interface Relations {
  /** Undefined when the article, or its section, is not there. */
  articleAddress(id: string): string | undefined;
  /** The front and the one month of each list that the article stands in. */
  listsOfArticle(id: string): PlaceInList[];
  /** Undefined when there is no such document. */
  list(type: ListType, id: string): ListAddresses | undefined;
  /** The pages of all articles in a list; of a section, also of those filed below it. */
  articleAddressesIn(type: ListType, id: string): Iterable<string>;
  /** Every page that prints an article filed under the section itself: its own, the home page, lists, those related to it. */
  addressesPrintingSection(id: string): Iterable<string>;
  /** Those above the section, without itself. */
  sectionsAbove(id: string): string[];
  isTopLevelSection(id: string): boolean;
  /** Those that the article picked and those that picked it. */
  relatedArticles(id: string): string[];
  articlesWithImage(imageId: string): string[];
  authorsWithPortrait(imageId: string): string[];
  articlesWithPoll(pollId: string): string[];
  pollAddress(id: string): string | undefined;
  /** The poll of the aside. */
  findCurrentPoll(now: Date): string | undefined;
  /** The home page and the fronts of all sections. */
  fronts(): Iterable<string>;
}

/** Where the front of a list stands. */
export const LIST_ADDRESS: Readonly<Record<ListType, (slug: string) => string>> = {
  section: sectionAddress,
  author: authorAddress,
  tag: tagAddress,
};

export const CURRENT_POLL_SQL = `
  select span.id from span join document using (type, id)
  where type = 'poll' and starts <= ?1 and (ends is null or ends > ?1) and json ->> 'onEveryPage'
  order by starts desc, span.id desc limit 1`;

const ARTICLE_ADDRESS_SQL = `
  select article.slug, article.serial, section.slug as sectionSlug
  from article join section on section.id = article.section_id`;

interface MonthRow {
  type: ListType;
  listId: string;
  month: string;
}

interface PlaceRow extends MonthRow {
  isAlone: number;
}

interface AddressRow {
  slug: string;
  serial: number;
  sectionSlug: string;
}

export function openRelations(database: DatabaseSync): Relations {
  const documents = openDocumentTable(database);
  const address = prepareQuery<AddressRow>(database, `${ARTICLE_ADDRESS_SQL} where article.id = ?`);
  const inList = prepareQuery<AddressRow>(
    database,
    `${ARTICLE_ADDRESS_SQL} join listing on listing.article_id = article.id where listing.type = ? and list_id = ?`,
  );
  const filedUnder = prepareQuery<AddressRow>(database, `${ARTICLE_ADDRESS_SQL} where section_id = ?`);
  const relatedToFiledUnder = prepareQuery<AddressRow>(
    database,
    `${ARTICLE_ADDRESS_SQL} where article.id in (
       select related_id from related join article filed on filed.id = article_id where filed.section_id = ?1
       union select article_id from related join article filed on filed.id = related_id where filed.section_id = ?1)`,
  );
  const listsOfFiledUnder = prepareQuery<MonthRow>(
    database,
    `select distinct type, list_id as listId, month
     from article join listing on listing.article_id = article.id where section_id = ?`,
  );
  const listsOf = prepareQuery<PlaceRow>(
    database,
    `select type, list_id as listId, month, not exists (
       select 1 from listing other where other.type = listing.type and other.list_id = listing.list_id
         and other.month = listing.month and other.article_id <> listing.article_id) as isAlone
     from listing where article_id = ?`,
  );
  const neighbours = openNeighbours(database);
  const monthsOf = prepareQuery<{ month: string }>(
    database,
    'select distinct month from listing where type = ? and list_id = ?',
  );
  const ids = (sql: string) => {
    const query = prepareQuery<{ id: string }>(database, sql);
    return (...parameters: string[]) => query.all(...parameters).map(({ id }) => id);
  };
  const related = ids(`select related_id as id from related where article_id = ?1
    union select article_id as id from related where related_id = ?1`);
  const usersOf = ids('select user_id as id from image_use where image_id = ? and user_type = ?');
  const withPoll = ids('select id from article where poll_id = ?');
  const currentPoll = prepareQuery<{ id: string }>(database, CURRENT_POLL_SQL);
  const sections = () => toSectionTree(documents.all('section'));

  function listAddress(type: ListType, id: string): string | undefined {
    const list = documents.find(type, id);
    return list && LIST_ADDRESS[type](list.slug);
  }

  function list(type: ListType, id: string, months?: string[]): ListAddresses | undefined {
    const front = listAddress(type, id);
    if (front === undefined) return undefined;
    const all = months ?? monthsOf.all(type, id).map(({ month }) => month);
    return { front, months: all.map((month) => monthAddress(front, month)) };
  }

  function toPlace({ type, listId, month, isAlone }: PlaceRow): PlaceInList[] {
    const addresses = list(type, listId, [month]);
    if (!addresses) return [];
    const { previous, next } = neighbours(type, listId, month);
    const around = [previous, next].filter((other) => other !== null);
    const toAddress = (other: string) => monthAddress(addresses.front, other);
    return [{ ...addresses, listId, neighbours: around.map(toAddress), isAlone: isAlone === 1 }];
  }

  const toFront = ({ type, listId }: MonthRow) => listAddress(type, listId);

  function* articleAddressesIn(type: ListType, id: string): Iterable<string> {
    for (const row of inList.all(type, id)) yield articleAddress(row);
  }

  return {
    articleAddress(id) {
      const row = address.first(id);
      return row && articleAddress(row);
    },
    listsOfArticle: (id) => listsOf.all(id).flatMap(toPlace),
    list,
    articleAddressesIn,
    *addressesPrintingSection(id) {
      const filed = filedUnder.all(id).map(articleAddress);
      if (filed.length > 0) yield* [HOME_ADDRESS, ...filed];
      yield* relatedToFiledUnder.all(id).map(articleAddress);
      for (const [front, months] of Map.groupBy(listsOfFiledUnder.all(id), toFront)) {
        if (front !== undefined) yield* [front, ...months.map(({ month }) => monthAddress(front, month))];
      }
    },
    sectionsAbove: (id) =>
      sections()
        .chain(id)
        .slice(1)
        .map(({ documentId }) => documentId),
    isTopLevelSection: (id) => sections().topLevel.some(({ documentId }) => documentId === id),
    relatedArticles: related,
    articlesWithImage: (imageId) => usersOf(imageId, 'article'),
    authorsWithPortrait: (imageId) => usersOf(imageId, 'author'),
    articlesWithPoll: withPoll,
    pollAddress(id) {
      const poll = documents.find('poll', id);
      return poll && pollAddress(poll.slug);
    },
    findCurrentPoll: (now) => currentPoll.first(now.getTime())?.id,
    *fronts() {
      yield HOME_ADDRESS;
      for (const { slug } of documents.all('section')) yield sectionAddress(slug);
    },
  };
}
