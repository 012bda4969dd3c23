import type { DatabaseSync } from 'node:sqlite';
import type { ArticleEntry } from '../page-data.ts';
import { prepareQuery } from '../query.ts';
import type { ListType } from '../relations.ts';
import type { ArticleEntries } from './article-entries.ts';

/** What stands in a list, newest first. */
export interface Listing {
  newest(type: ListType, id: string, limit: number): ArticleEntry[];
  /** All of one month, "2021-03". */
  ofMonth(type: ListType, id: string, month: string): ArticleEntry[];
  /** The months with articles, newest first. */
  months(type: ListType, id: string): { month: string; articleCount: number }[];
}

export function openListing(database: DatabaseSync, entries: ArticleEntries): Listing {
  const newest = prepareQuery<{ id: string }>(
    database,
    `select article_id as id from listing where type = ? and list_id = ?
     order by month desc, date_published desc, serial desc limit ?`,
  );
  const ofMonth = prepareQuery<{ id: string }>(
    database,
    `select article_id as id from listing where type = ? and list_id = ? and month = ?
     order by date_published desc, serial desc`,
  );
  const months = prepareQuery<{ month: string; articleCount: number }>(
    database,
    `select month, count(*) as articleCount from listing where type = ? and list_id = ?
     group by month order by month desc`,
  );
  const toEntries = (rows: { id: string }[]) => rows.flatMap(({ id }) => entries.find(id) ?? []);
  return {
    newest: (type, id, limit) => toEntries(newest.all(type, id, limit)),
    ofMonth: (type, id, month) => toEntries(ofMonth.all(type, id, month)),
    months: (type, id) => months.all(type, id),
  };
}
