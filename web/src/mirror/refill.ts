import type { DatabaseSync } from 'node:sqlite';
import { createDocumentIndexes, dropDocumentIndexes } from './document-indexes.ts';
import { openDocumentWriter, type DocumentWriter } from './document-writer.ts';

/** So many pages (of 4 KB) of SQLite's log are copied into its file at once: those written again and again, only once. */
const PAGES_IN_LOG = 32_000;
/** SQLite's own choice. */
const PAGES_IN_LOG_OTHERWISE = 1_000;

/** What a filling from scratch does to the tables; each to be used within a transaction. */
export interface Refill {
  /** Forgets all documents, and takes away the indexes that would slow down writing them. */
  begin(): void;
  /** Prepares for many documents, in this transaction and later ones: statements once, the tree of sections kept. */
  openWriter(): DocumentWriter;
  /** Gives back the indexes. */
  end(): void;
}

export function openRefill(database: DatabaseSync): Refill {
  return {
    begin() {
      dropDocumentIndexes(database);
      openDocumentWriter(database).clear();
      database.exec('delete from refused_document');
    },
    openWriter() {
      database.exec(`pragma wal_autocheckpoint = ${PAGES_IN_LOG}`);
      return openDocumentWriter(database);
    },
    end() {
      createDocumentIndexes(database);
      database.exec(`pragma wal_autocheckpoint = ${PAGES_IN_LOG_OTHERWISE}`);
    },
  };
}
