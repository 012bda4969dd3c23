import type { DatabaseSync } from 'node:sqlite';
import { toNewsroomMonth } from '@toasoan/shared/dateline';
import type { Article } from '../../model/documents.ts';
import { prepareCommand, prepareInsert } from '../../sqlite/query.ts';
import type { SectionTree } from '../section-tree.ts';

/** Which lists each article stands in. */
export interface ListingRows {
  write(article: Article, tree: SectionTree): void;
  erase(articleId: string): void;
}

/** An article whose section is not there has no address, and so stands in no list. */
export function openListingRows(database: DatabaseSync): ListingRows {
  const insert = prepareInsert(database, 'listing', [
    'type',
    'list_id',
    'month',
    'date_published',
    'serial',
    'article_id',
  ]);
  const erase = prepareCommand(database, 'delete from listing where article_id = ?');
  return {
    erase: (articleId) => erase(articleId),
    write(article, tree) {
      const { documentId, datePublished, serial } = article;
      const month = toNewsroomMonth(datePublished);
      const place = { month, date_published: datePublished.getTime(), serial, article_id: documentId };
      for (const [type, listId] of toLists(article, tree)) insert({ type, list_id: listId, ...place });
    },
  };
}

function toLists({ sectionId, authorIds, tagIds }: Article, tree: SectionTree): [string, string][] {
  const sections = tree.chain(sectionId);
  if (sections.length === 0) return [];
  return [
    ...sections.map((section): [string, string] => ['section', section.documentId]),
    ...[...new Set(authorIds)].map((id): [string, string] => ['author', id]),
    ...[...new Set(tagIds)].map((id): [string, string] => ['tag', id]),
  ];
}
