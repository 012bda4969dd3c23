import type { DatabaseSync } from 'node:sqlite';
import { openForReading, openForWriting } from './connection.ts';
import { openKeptEditions, type KeptEditions } from './kept-editions.ts';
import { openMediaTable, type MediaTable } from './media-table.ts';
import { openMeta, type Meta } from './meta.ts';
import type { MirrorReader } from '../model/page-data.ts';
import { openPageOrder, type PageOrder } from './page-order.ts';
import { openPrintQueue, type PrintQueue } from './print-queue.ts';
import { openReader } from './reader.ts';
import { openRelations, type Relations } from './relations.ts';
import { openSpans, type Spans } from './spans.ts';
import { openWantedPictures, type WantedPictures } from './wanted-pictures.ts';

/** One side of the mirror: what a connection sees. */
export interface MirrorView {
  database: DatabaseSync;
  meta: Meta;
  queue: PrintQueue;
  editions: KeptEditions;
  pages: PageOrder;
  media: MediaTable;
  wanted: WantedPictures;
  relations: Relations;
  spans: Spans;
}

/** The read model: what is committed for all to read, and one way to write, one writer at a time. */
export interface Mirror {
  /** Where it lies. */
  file: string;
  reader: MirrorReader;
  /** What is committed. */
  committed: MirrorView;
  /** Whether everything that is published has once been in it: until then it is being filled. */
  isFilled(): boolean;
  /**
   * Runs the work in one transaction after all work asked for before; what it throws undoes it all.
   * The work may wait for others meanwhile; readers go on seeing what was committed before.
   */
  write<Result>(work: (view: MirrorView) => Result | Promise<Result>): Promise<Result>;
  /** Keeps everybody else from writing while the work writes into the file over a connection of its own. */
  lend<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Waits for writes under way. */
  close(): Promise<void>;
}

/** Opens (and on first use makes) the mirror kept in the file `path`. */
export function openMirror(path: string): Mirror {
  const writing = openForWriting(path);
  const reading = openForReading(path);
  const view = toMirrorView(writing);
  const committed = toMirrorView(reading);
  let last: Promise<unknown> = Promise.resolve();

  async function transact<Result>(work: (view: MirrorView) => Result | Promise<Result>): Promise<Result> {
    writing.exec('begin immediate');
    try {
      const result = await work(view);
      writing.exec('commit');
      return result;
    } catch (error) {
      if (writing.isTransaction) writing.exec('rollback');
      throw error;
    }
  }

  function lend<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  }

  return {
    file: path,
    reader: openReader(reading),
    committed,
    isFilled: () => committed.meta.find('sync') !== undefined,
    write: (work) => lend(() => transact(work)),
    lend,
    async close() {
      await last;
      reading.close();
      writing.close();
    },
  };
}

/** What one connection sees. */
export function toMirrorView(database: DatabaseSync): MirrorView {
  return {
    database,
    meta: openMeta(database),
    queue: openPrintQueue(database),
    editions: openKeptEditions(database),
    pages: openPageOrder(database),
    media: openMediaTable(database),
    wanted: openWantedPictures(database),
    relations: openRelations(database),
    spans: openSpans(database),
  };
}
