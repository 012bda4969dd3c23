import type { DatabaseSync } from 'node:sqlite';
import type { DocumentType } from '../model/documents.ts';
import { prepareCommand, prepareQuery } from '../sqlite/query.ts';

/** Every name under which a document has been public: an article's serial as text, the slug of anything else. */
export interface NameTable {
  record(type: DocumentType, name: string, documentId: string): void;
  /** The document that bore the name last, published still or not. */
  findBearer(type: DocumentType, name: string): string | undefined;
  /** Every name under which a document of the type has been public. */
  each(type: DocumentType): Iterable<string>;
  /** How many those are. */
  count(type: DocumentType): number;
}

export function openNameTable(database: DatabaseSync): NameTable {
  const upsert = prepareCommand(
    database,
    `insert into name (type, name, document_id) values (?, ?, ?)
     on conflict do update set document_id = excluded.document_id where document_id <> excluded.document_id`,
  );
  const select = prepareQuery<{ document_id: string }>(
    database,
    'select document_id from name where type = ? and name = ?',
  );
  const ofType = prepareQuery<{ name: string }>(database, 'select name from name where type = ? order by name');
  const count = prepareQuery<{ count: number }>(database, 'select count(*) as count from name where type = ?');
  return {
    record: (type, name, documentId) => upsert(type, name, documentId),
    findBearer: (type, name) => select.first(type, name)?.document_id,
    count: (type) => count.first(type)?.count ?? 0,
    *each(type) {
      for (const { name } of ofType.each(type)) yield name;
    },
  };
}
