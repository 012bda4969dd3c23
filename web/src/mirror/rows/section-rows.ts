import type { DatabaseSync } from 'node:sqlite';
import type { Section } from '../../model/documents.ts';
import { prepareCommand, prepareInsert } from '../../sqlite/query.ts';
import type { RowWriter } from './row-writer.ts';

export function openSectionRows(database: DatabaseSync): RowWriter<Section> {
  const insert = prepareInsert(database, 'section', ['id', 'slug', 'parent_id']);
  const remove = prepareCommand(database, 'delete from section where id = ?');
  return {
    write: ({ documentId, slug, parentId }) => insert({ id: documentId, slug, parent_id: parentId }),
    erase: remove,
  };
}
