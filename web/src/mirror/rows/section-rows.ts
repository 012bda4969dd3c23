import type { DatabaseSync } from 'node:sqlite';
import type { Section } from '../../model/documents.ts';
import { prepareCommand } from '../query.ts';
import type { RowWriter } from './row-writer.ts';

export function openSectionRows(database: DatabaseSync): RowWriter<Section> {
  const insert = prepareCommand(database, 'insert into section values (?, ?, ?)');
  const remove = prepareCommand(database, 'delete from section where id = ?');
  return {
    write: ({ documentId, slug, parentId }) => insert(documentId, slug, parentId),
    erase: (id) => remove(id),
  };
}
