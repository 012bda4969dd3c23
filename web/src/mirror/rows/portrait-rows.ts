import type { DatabaseSync } from 'node:sqlite';
import type { Author } from '../../model/documents.ts';
import { prepareCommand, prepareInsert } from '../../sqlite/query.ts';
import type { RowWriter } from './row-writer.ts';

export function openPortraitRows(database: DatabaseSync): RowWriter<Author> {
  const insert = prepareInsert(database, 'image_use', ['image_id', 'user_type', 'user_id']);
  const remove = prepareCommand(database, "delete from image_use where user_type = 'author' and user_id = ?");
  return {
    write({ documentId, portraitImageId }) {
      if (portraitImageId === null) return;
      insert({ image_id: portraitImageId, user_type: 'author', user_id: documentId });
    },
    erase: remove,
  };
}
