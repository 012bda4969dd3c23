import type { DatabaseSync } from 'node:sqlite';
import type { Author } from '../../model/documents.ts';
import { prepareCommand } from '../query.ts';
import type { RowWriter } from './row-writer.ts';

export function openPortraitRows(database: DatabaseSync): RowWriter<Author> {
  const insert = prepareCommand(database, "insert into image_use values (?, 'author', ?)");
  const remove = prepareCommand(database, "delete from image_use where user_type = 'author' and user_id = ?");
  return {
    write({ documentId, portraitImageId }) {
      if (portraitImageId !== null) insert(portraitImageId, documentId);
    },
    erase: (id) => remove(id),
  };
}
