import type { DatabaseSync } from 'node:sqlite';
import type { Comment } from '../../model/documents.ts';
import { prepareCommand } from '../query.ts';
import type { RowWriter } from './row-writer.ts';

export function openCommentRows(database: DatabaseSync): RowWriter<Comment> {
  const insert = prepareCommand(database, 'insert into comment values (?, ?, ?, ?, ?)');
  const remove = prepareCommand(database, 'delete from comment where id = ?');
  return {
    write: ({ documentId, articleId, parentId, submittedAt, likeCount }) =>
      insert(documentId, articleId, parentId, submittedAt.getTime(), likeCount),
    erase: (id) => remove(id),
  };
}
