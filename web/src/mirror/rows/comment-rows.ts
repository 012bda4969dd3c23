import type { DatabaseSync } from 'node:sqlite';
import type { Comment } from '../../model/documents.ts';
import { prepareCommand, prepareInsert } from '../../sqlite/query.ts';
import type { RowWriter } from './row-writer.ts';

export function openCommentRows(database: DatabaseSync): RowWriter<Comment> {
  const insert = prepareInsert(database, 'comment', ['id', 'article_id', 'parent_id', 'submitted_at', 'like_count']);
  const remove = prepareCommand(database, 'delete from comment where id = ?');
  return {
    write: ({ documentId, articleId, parentId, submittedAt, likeCount }) =>
      insert({
        id: documentId,
        article_id: articleId,
        parent_id: parentId,
        submitted_at: submittedAt.getTime(),
        like_count: likeCount,
      }),
    erase: remove,
  };
}
