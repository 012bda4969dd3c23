import type { Log } from '../log/log.ts';
import { forceFolderToDisk } from '../disk/force-folder-to-disk.ts';
import type { KeptEdition } from '../mirror/kept-editions.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import { PressLost, type Presses } from './press/presses.ts';
import type { PressReport, PrintJob } from './press/press-job.ts';
import { createRunParts, type Batch } from './run-parts.ts';

/** How long at most until what has been printed is noted; after a crash so much is printed again. */
const NOTE_AFTER_MS = 5_000;
const REPORT_AFTER_MS = 10_000;

export interface PrintRunOptions {
  mirror: Mirror;
  edition: string;
  presses: Presses;
  /** What each batch of the run is, but for its addresses. */
  job: Omit<PrintJob, 'addresses' | 'type'>;
  /** The files of the build for browsers, to tell them from what has to go; undefined when nothing has to. */
  clientFolder: string | undefined;
  /** Addresses that are being printed, by whomever: the same page is never printed by two at a time. */
  underway: Set<string>;
  /** Told of each batch when it is through. */
  onReport(report: PressReport): void | Promise<void>;
  /** Told when addresses are no longer underway. */
  onFree(): void;
  log: Pick<Log, 'info'>;
}

/** A run through all pages, printing each into one edition. */
export interface PrintRun {
  edition: string;
  progress(): RunProgress;
  /** Hands out no more pages. */
  stop(): void;
  /** Resolves when the first pages are printed. */
  moving: Promise<void>;
  /** Rejects when nothing can be written. Resolves when the edition is complete, or the run stopped. */
  done: Promise<void>;
}

export interface RunProgress {
  pages: number;
  /** As counted at the beginning. */
  total: number;
  perSecond: number;
  secondsLeft: number | null;
}

/** Goes on where the edition has been printed to; ends when it is complete. */
export function startPrintRun(options: PrintRunOptions): PrintRun {
  const { mirror, edition, presses, job, underway, onReport, onFree, log } = options;
  const { pages, editions } = mirror.committed;
  const parts = createRunParts(pages);
  const batches = new Set<Promise<void>>();
  let noting: Promise<void> | undefined;
  let isStopped = false;
  let failure: { error: unknown } | undefined;
  const { promise: moving, resolve: move } = Promise.withResolvers<undefined>();
  let run = -1;
  let printed = 0;
  let total = 0;
  let began = { at: performance.now(), printed: 0 };
  let noted = performance.now();
  let reported = performance.now();

  function findEdition(): KeptEdition | undefined {
    return editions.all().find(({ name }) => name === edition);
  }

  /** Begins at the place where the edition stands, at first and whenever everything has to be printed again. */
  function begin(at: KeptEdition): void {
    run = at.run;
    parts.beginAfter(at.place ?? '');
    printed = at.pages;
    total = pages.count();
    began = { at: performance.now(), printed };
  }

  async function print(batch: Batch): Promise<void> {
    const { addresses } = batch;
    for (const address of addresses) underway.add(address);
    try {
      await onReport(await presses.do({ ...job, type: 'print', addresses }));
      move(undefined);
    } catch (error) {
      if (!(error instanceof PressLost) || isStopped) throw error;
      const blamed = parts.takeBack(batch);
      if (blamed === undefined) return;
      await onReport({ written: 0, removed: 0, failed: [{ address: blamed, reason: error.message }] });
    } finally {
      for (const address of addresses) underway.delete(address);
      parts.close(batch);
      onFree();
    }
  }

  function handOut(): void {
    while (!isStopped && !failure && batches.size < presses.count * 2) {
      const next = parts.next(underway);
      if (!next) return;
      const batch = print(next)
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => batches.delete(batch));
      batches.add(batch);
    }
  }

  /** Notes up to where everything is printed, once it is on the disk. */
  async function note(): Promise<void> {
    const finished = parts.takeFinished();
    if (!finished) return;
    printed += finished.pages;
    const reached = { name: edition, place: finished.place, pages: printed, run };
    if (!job.isForced) await forceFolderToDisk(job.edition);
    await mirror.write((view) => view.editions.reach(reached));
  }

  /** Presses go on meanwhile. */
  function noteIfDue(): void {
    if (noting || performance.now() - noted < NOTE_AFTER_MS) return;
    noting = note()
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => {
        noted = performance.now();
        noting = undefined;
      });
  }

  async function complete(): Promise<void> {
    await noting;
    const { clientFolder } = options;
    if (clientFolder) await onReport(await presses.do({ type: 'sweep', edition: job.edition, clientFolder }));
    await forceFolderToDisk(job.edition);
    await mirror.write((view) => view.editions.reach({ name: edition, place: null, pages: printed, run }));
  }

  function progress(): RunProgress {
    const soFar = printed + parts.countUntold();
    const perSecond = (soFar - began.printed) / Math.max(0.001, (performance.now() - began.at) / 1000);
    const secondsLeft = perSecond > 0 ? Math.max(0, Math.round((total - soFar) / perSecond)) : null;
    return { pages: soFar, total, perSecond: Math.round(perSecond), secondsLeft };
  }

  function report(): void {
    if (performance.now() - reported < REPORT_AFTER_MS) return;
    reported = performance.now();
    log.info({ edition, ...progress() }, 'Printing the whole site');
  }

  async function goThrough(): Promise<void> {
    for (;;) {
      const now = findEdition();
      if (isStopped || failure || now?.place === null || !now) break;
      if (now.run !== run) begin(now);
      handOut();
      if (batches.size > 0) await Promise.race(batches);
      else if (parts.isWaiting()) await pause();
      else if (parts.isAtEnd()) await complete();
      noteIfDue();
      report();
    }
    await Promise.all([...batches, noting]);
    if (failure) throw failure.error;
    if (isStopped) await note();
  }

  return {
    edition,
    progress,
    stop: () => void (isStopped = true),
    moving,
    done: goThrough(),
  };
}

/** All that is left is being printed by others. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
