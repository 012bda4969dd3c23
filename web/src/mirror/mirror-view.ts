import type { DatabaseSync } from 'node:sqlite';
import type { MirrorReader } from '../model/page-data.ts';
import { openDocumentTable, type DocumentTable } from './document-table.ts';
import { openDocumentWriter, type DocumentWriter } from './document-writer.ts';
import { openKeptEditions, type KeptEditions } from './kept-editions.ts';
import { openMediaTable, type MediaTable } from './pictures/media-table.ts';
import { openMeta, type Meta } from './meta.ts';
import { openNameTable, type NameTable } from './name-table.ts';
import { openPageOrder, type PageOrder } from './page-order.ts';
import { picturesInUse } from './pictures/pictures-in-use.ts';
import { openPrintQueue, type PrintQueue } from './print-queue.ts';
import { openReader } from './reader.ts';
import { openRefill, type Refill } from './refill.ts';
import { openRefusedDocuments, type RefusedDocuments } from './refused-documents.ts';
import { openRelations, type Relations } from './relations.ts';
import { openSpans, type Spans } from './spans.ts';
import { unlessRefused } from './unless-refused.ts';
import { openWantedPictures, type WantedPictures } from './pictures/wanted-pictures.ts';
import { openWithdrawnTable, type WithdrawnTable } from './pictures/withdrawn-table.ts';

/** What one connection sees of the mirror, and what it may do. What writes is to be used within `Mirror.write`. */
export interface MirrorView {
  meta: Meta;
  queue: PrintQueue;
  editions: KeptEditions;
  pages: PageOrder;
  media: MediaTable;
  wanted: WantedPictures;
  withdrawn: WithdrawnTable;
  refused: RefusedDocuments;
  documents: DocumentTable;
  names: NameTable;
  relations: Relations;
  spans: Spans;
  refill: Refill;
  /** Writes documents; for one transaction. */
  openWriter(): DocumentWriter;
  /**
   * Writes what alone is undone when it breaks a constraint of the tables (two articles with one serial); then answers the
   * reason. Other failures are thrown.
   */
  unlessRefused(write: () => void): string | undefined;
  /** Answers what pages ask. */
  openReader(): MirrorReader;
  /** The names in our media folder that documents name, some of them more than once; reads all documents. */
  picturesInUse(): Iterable<string>;
}

export function openMirrorView(database: DatabaseSync): MirrorView {
  return {
    meta: openMeta(database),
    queue: openPrintQueue(database),
    editions: openKeptEditions(database),
    pages: openPageOrder(database),
    media: openMediaTable(database),
    wanted: openWantedPictures(database),
    withdrawn: openWithdrawnTable(database),
    refused: openRefusedDocuments(database),
    documents: openDocumentTable(database),
    names: openNameTable(database),
    relations: openRelations(database),
    spans: openSpans(database),
    refill: openRefill(database),
    openWriter: () => openDocumentWriter(database),
    unlessRefused: (write) => unlessRefused(database, write),
    openReader: () => openReader(database),
    picturesInUse: () => picturesInUse(database),
  };
}
