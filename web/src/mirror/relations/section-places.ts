import type { DatabaseSync } from 'node:sqlite';
import { articleAddress, HOME_ADDRESS, monthAddress, sectionAddress } from '@toasoan/shared/address';
import { prepareQuery } from '../../sqlite/query.ts';
import type { DocumentTable } from '../document-table.ts';
import type { ListType } from '../list-address.ts';
import { toSectionTree } from '../section-tree.ts';
import { ARTICLE_ADDRESS_SQL, type AddressRow } from './article-addresses.ts';
import { findFront } from './list-places.ts';

/** How sections hang together, and what prints them. */
export interface SectionPlaces {
  /** Every page that prints an article filed under the section itself: its own, the home page, lists, those related to it. */
  addressesPrintingSection(id: string): Iterable<string>;
  /** Those above the section, without itself. */
  sectionsAbove(id: string): string[];
  isTopLevelSection(id: string): boolean;
  /** The home page and the fronts of all sections. */
  fronts(): Iterable<string>;
}

interface MonthRow {
  type: ListType;
  listId: string;
  month: string;
}

export function openSectionPlaces(database: DatabaseSync, documents: DocumentTable): SectionPlaces {
  const addressesPrintingFiled = openFiledArticles(database, documents);
  const tree = () => toSectionTree(documents.all('section'));
  return {
    addressesPrintingSection: addressesPrintingFiled,
    sectionsAbove: (id) =>
      tree()
        .chain(id)
        .slice(1)
        .map(({ documentId }) => documentId),
    isTopLevelSection: (id) => tree().topLevel.some(({ documentId }) => documentId === id),
    *fronts() {
      yield HOME_ADDRESS;
      for (const { slug } of documents.all('section')) yield sectionAddress(slug);
    },
  };
}

function openFiledArticles(
  database: DatabaseSync,
  documents: DocumentTable,
): SectionPlaces['addressesPrintingSection'] {
  const filedUnder = prepareQuery<AddressRow>(database, `${ARTICLE_ADDRESS_SQL} where section_id = ?`);
  const relatedToFiled = prepareQuery<AddressRow>(
    database,
    `${ARTICLE_ADDRESS_SQL} where article.id in (
       select related_id from related join article filed on filed.id = article_id where filed.section_id = ?1
       union select article_id from related join article filed on filed.id = related_id where filed.section_id = ?1)`,
  );
  const listsOfFiled = prepareQuery<MonthRow>(
    database,
    `select distinct type, list_id as listId, month
     from article join listing on listing.article_id = article.id where section_id = ?`,
  );
  const toFront = ({ type, listId }: MonthRow) => findFront(documents, type, listId);
  return function* (id) {
    const filed = filedUnder.all(id).map(articleAddress);
    if (filed.length > 0) yield* [HOME_ADDRESS, ...filed];
    yield* relatedToFiled.all(id).map(articleAddress);
    for (const [front, months] of Map.groupBy(listsOfFiled.all(id), toFront)) {
      if (front !== undefined) yield* [front, ...months.map(({ month }) => monthAddress(front, month))];
    }
  };
}
