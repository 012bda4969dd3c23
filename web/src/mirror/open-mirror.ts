import type { MirrorReader } from '../model/page-data.ts';
import { openForReading, openForWriting } from './connection.ts';
import { openMirrorView, type MirrorView } from './mirror-view.ts';

/** What is committed, for all to read. */
export interface CommittedMirror {
  reader: MirrorReader;
  committed: MirrorView;
}

/** The read model: what is committed for all to read, and one way to write, one writer at a time. */
export interface Mirror extends CommittedMirror {
  /** Where it lies. */
  file: string;
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

/**
 * Opens (and on first use makes) the mirror kept in the file `path`.
 * @param writing the connection that writes, for tests that narrow it
 */
export function openMirror(path: string, writing = openForWriting(path)): Mirror {
  const reading = openForReading(path);
  const view = openMirrorView(writing);
  const committed = openMirrorView(reading);
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
    reader: committed.openReader(),
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
