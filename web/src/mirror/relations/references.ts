import type { DatabaseSync } from 'node:sqlite';
import { prepareQuery } from '../../sqlite/query.ts';

/** Which documents refer to which. */
export interface References {
  /** Those that the article picked and those that picked it. */
  relatedArticles(id: string): string[];
  articlesWithImage(imageId: string): string[];
  authorsWithPortrait(imageId: string): string[];
  articlesWithPoll(pollId: string): string[];
}

export function openReferences(database: DatabaseSync): References {
  const ids = (sql: string) => {
    const query = prepareQuery<{ id: string }>(database, sql);
    return (...parameters: string[]) => query.all(...parameters).map(({ id }) => id);
  };
  const usersOf = ids('select user_id as id from image_use where image_id = ? and user_type = ?');
  return {
    relatedArticles: ids(`select related_id as id from related where article_id = ?1
      union select article_id as id from related where related_id = ?1`),
    articlesWithImage: (imageId) => usersOf(imageId, 'article'),
    authorsWithPortrait: (imageId) => usersOf(imageId, 'author'),
    articlesWithPoll: ids('select id from article where poll_id = ?'),
  };
}
