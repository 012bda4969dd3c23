import type { DatabaseSync } from 'node:sqlite';
import type { DocumentType } from '../model/documents.ts';
import { prepareCommand, prepareQuery } from '../sqlite/query.ts';

/** A document of the CMS that cannot be printed; the site keeps what it had of it. */
export interface RefusedDocument {
  type: DocumentType;
  /** As the CMS gave it: it may be what is wrong with the document. */
  id: string;
  /** For the operator and, through the CMS, for editors. */
  reason: string;
  /** Since when, in milliseconds since 1970. */
  since: number;
}

/** What is set aside until it changes. */
export interface RefusedDocuments {
  /** The document is refused from now on; known already, it stays so since it first was. */
  record(document: Omit<RefusedDocument, 'since'>, now: Date): void;
  /** The document is printed, or gone. */
  forget(document: Pick<RefusedDocument, 'type' | 'id'>): void;
  /** The newest first, at most `limit`. */
  newest(limit: number): RefusedDocument[];
  count(): number;
}

/** So much of a reason is kept. */
const LONGEST_REASON = 500;

export function openRefusedDocuments(database: DatabaseSync): RefusedDocuments {
  const upsert = prepareCommand(
    database,
    `insert into refused_document (type, id, reason, since) values (?, ?, ?, ?)
     on conflict (type, id) do update set reason = excluded.reason`,
  );
  const remove = prepareCommand(database, 'delete from refused_document where type = ? and id = ?');
  const newest = prepareQuery<RefusedDocument>(
    database,
    'select type, id, reason, since from refused_document order by since desc, type, id limit ?',
  );
  const count = prepareQuery<{ count: number }>(database, 'select count(*) as count from refused_document');
  return {
    record: ({ type, id, reason }, now) => upsert(type, id, reason.slice(0, LONGEST_REASON), now.getTime()),
    forget: ({ type, id }) => remove(type, id),
    newest: (limit) => newest.all(limit).map((row) => ({ ...row })),
    count: () => count.first()?.count ?? 0,
  };
}
