import type { DatabaseSync } from 'node:sqlite';
import type { DocumentType } from '../../model/documents.ts';
import { prepareCommand, prepareQuery } from '../../sqlite/query.ts';

/** A published document without which the site goes on, or parts of which are not printed, until its pictures come. */
interface WaitingDocument {
  type: DocumentType;
  id: string;
}

/** Picture files that the CMS could not give yet, and the documents that wait for them. */
export interface WantedPictures {
  /** From now on the document waits for exactly these files, whatever copies of them there were. */
  record(document: WaitingDocument, sources: readonly string[]): void;
  isWanted(source: string): boolean;
  /** Files still to be had. */
  sources(): string[];
  /** Documents for which a file has come since they were taken over. */
  documentsToTake(limit: number): WaitingDocument[];
  count(): number;
}

export function openWantedPictures(database: DatabaseSync): WantedPictures {
  const forget = prepareCommand(database, 'delete from wanted_picture where type = ? and document_id = ?');
  const insert = prepareCommand(
    database,
    'insert or ignore into wanted_picture (source, type, document_id) values (?, ?, ?)',
  );
  const forgetCopy = prepareCommand(database, 'delete from media where source = ?');
  const one = prepareQuery(database, 'select 1 from wanted_picture where source = ?');
  const missing = prepareQuery<{ source: string }>(
    database,
    'select distinct source from wanted_picture where source not in (select source from media)',
  );
  const arrived = prepareQuery<WaitingDocument>(
    database,
    'select distinct type, document_id as id from wanted_picture join media using (source) limit ?',
  );
  const count = prepareQuery<{ count: number }>(database, 'select count(distinct source) as count from wanted_picture');
  return {
    record({ type, id }, sources) {
      forget(type, id);
      for (const source of sources) {
        insert(source, type, id);
        forgetCopy(source);
      }
    },
    isWanted: (source) => one.first(source) !== undefined,
    sources: () => missing.all().map(({ source }) => source),
    documentsToTake: (limit) => arrived.all(limit),
    count: () => count.first()?.count ?? 0,
  };
}
