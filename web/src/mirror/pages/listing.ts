import type { DatabaseSync } from 'node:sqlite';
import type { ArticleEntry } from '../../model/page-data.ts';
import { prepareQuery } from '../../sqlite/query.ts';
import type { ListType } from '../list-address.ts';
import { selectEntries, type ArticleEntries, type EntryRow } from './article-entries.ts';

/** What stands in a list, newest first. */
export interface Listing {
  newest(type: ListType, id: string, limit: number): ArticleEntry[];
  /** All of one month, "2021-03". */
  ofMonth(type: ListType, id: string, month: string): ArticleEntry[];
  /** The months with articles, newest first. */
  months(type: ListType, id: string): { month: string; articleCount: number }[];
}

export function openListing(database: DatabaseSync, entries: ArticleEntries): Listing {
  const newest = prepareQuery<EntryRow>(
    database,
    selectEntries(`join listing on listing.article_id = article.id where listing.type = ? and list_id = ?
      order by month desc, listing.date_published desc, listing.serial desc limit ?`),
  );
  const ofMonth = prepareQuery<EntryRow>(
    database,
    selectEntries(`join listing on listing.article_id = article.id where listing.type = ? and list_id = ? and month = ?
      order by listing.date_published desc, listing.serial desc`),
  );
  const months = prepareQuery<{ month: string; articleCount: number }>(
    database,
    `select month, count(*) as articleCount from listing where type = ? and list_id = ?
     group by month order by month desc`,
  );
  return {
    newest: (type, id, limit) => entries.toEntries(newest.all(type, id, limit)),
    ofMonth: (type, id, month) => entries.toEntries(ofMonth.all(type, id, month)),
    months: (type, id) => months.all(type, id),
  };
}
