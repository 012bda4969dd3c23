import type { DatabaseSync } from 'node:sqlite';
import { parseDocumentJson } from './document-json.ts';
import type { DocumentByType, DocumentType } from '../model/documents.ts';
import { prepareQuery } from '../sqlite/query.ts';

/** The documents whole, one by one or a type at a time. */
export interface DocumentTable {
  find<Type extends DocumentType>(type: Type, id: string): DocumentByType[Type] | undefined;
  /** Those of the ids that there are, in the order of the ids. */
  findAll<Type extends DocumentType>(type: Type, ids: readonly string[]): DocumentByType[Type][];
  all<Type extends DocumentType>(type: Type): DocumentByType[Type][];
  ids(type: DocumentType): string[];
  count(type: DocumentType): number;
}

export function openDocumentTable(database: DatabaseSync): DocumentTable {
  const byId = prepareQuery<{ json: string }>(database, 'select json from document where type = ? and id = ?');
  const byType = prepareQuery<{ json: string }>(database, 'select json from document where type = ? order by id');
  const idsOf = prepareQuery<{ id: string }>(database, 'select id from document where type = ? order by id');
  const count = prepareQuery<{ count: number }>(database, 'select count(*) as count from document where type = ?');
  const find: DocumentTable['find'] = (type, id) => {
    const row = byId.first(type, id);
    return row && parseDocumentJson(type, row.json);
  };
  return {
    find,
    findAll: (type, ids) => ids.flatMap((id) => find(type, id) ?? []),
    all: (type) => byType.all(type).map(({ json }) => parseDocumentJson(type, json)),
    ids: (type) => idsOf.all(type).map(({ id }) => id),
    count: (type) => count.first(type)?.count ?? 0,
  };
}
