import type { DatabaseSync } from 'node:sqlite';
import { articleAddress } from '@toasoan/shared/address';
import { prepareQuery } from '../../sqlite/query.ts';
import type { ListType } from '../list-address.ts';

/** Where articles stand themselves. */
export interface ArticleAddresses {
  /** Undefined when the article, or its section, is not there. */
  articleAddress(id: string): string | undefined;
  /** The pages of all articles in a list; of a section, also of those filed below it. */
  articleAddressesIn(type: ListType, id: string): Iterable<string>;
}

/** What an article's address is made of. */
export interface AddressRow {
  slug: string;
  serial: number;
  sectionSlug: string;
}

/** Selects `AddressRow`s; an article whose section is not there has no address. */
export const ARTICLE_ADDRESS_SQL = `
  select article.slug, article.serial, section.slug as sectionSlug
  from article join section on section.id = article.section_id`;

export function openArticleAddresses(database: DatabaseSync): ArticleAddresses {
  const byId = prepareQuery<AddressRow>(database, `${ARTICLE_ADDRESS_SQL} where article.id = ?`);
  const inList = prepareQuery<AddressRow>(
    database,
    `${ARTICLE_ADDRESS_SQL} join listing on listing.article_id = article.id where listing.type = ? and list_id = ?`,
  );
  return {
    articleAddress(id) {
      const row = byId.first(id);
      return row && articleAddress(row);
    },
    *articleAddressesIn(type, id) {
      for (const row of inList.all(type, id)) yield articleAddress(row);
    },
  };
}
