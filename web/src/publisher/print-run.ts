import type { Log } from '../log/log.ts';
import { FirstFailure } from '../loops/first-failure.ts';
import { Stopwatch } from '../loops/stopwatch.ts';
import { TaskGroup } from '../loops/task-group.ts';
import type { KeptEdition } from '../mirror/kept-editions.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import { PressLost, type Presses } from './press/presses.ts';
import type { PressReport, PrintJob } from './press/press-job.ts';
import { RunPace, type RunProgress } from './run-pace.ts';
import { createRunParts, type Batch, type RunParts } from './run-parts.ts';
import { RunPlace } from './run-place.ts';

/** How long at most until what has been printed is recorded; after a crash so much is printed again. */
const RECORD_AFTER_MS = 5_000;
const REPORT_AFTER_MS = 10_000;

export interface PrintRunOptions {
  mirror: Mirror;
  edition: string;
  presses: Presses;
  /** What each batch of the run is, but for its addresses. */
  job: Omit<PrintJob, 'addresses' | 'type'>;
  /** The files of the build for browsers, to tell them from what has to go; undefined when nothing has to. */
  clientFolder: string | undefined;
  /** Addresses that are being printed, here or by a press: the same page is never printed by two at a time. */
  underway: Set<string>;
  /** Called with the report of each batch. */
  onReport(report: PressReport): void | Promise<void>;
  /** Called when addresses are no longer underway. */
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

/** Goes on where the edition has been printed to; ends when it is complete. */
export function startPrintRun(options: PrintRunOptions): PrintRun {
  const run = new Run(options);
  return {
    edition: options.edition,
    progress: () => run.progress(),
    stop: () => run.stop(),
    moving: run.moving,
    done: run.goThrough(),
  };
}

class Run {
  readonly moving: Promise<void>;
  readonly #options: PrintRunOptions;
  readonly #parts: RunParts;
  readonly #place: RunPlace;
  readonly #pace = new RunPace();
  readonly #failure = new FirstFailure();
  readonly #batches = new TaskGroup((error) => this.#failure.remember(error));
  /** Records what is printed while the presses go on. */
  readonly #recording = new TaskGroup((error) => this.#failure.remember(error));
  readonly #sinceRecorded = new Stopwatch();
  readonly #sinceReported = new Stopwatch();
  readonly #setMoving: () => void;
  #isStopped = false;

  constructor(options: PrintRunOptions) {
    const { mirror, edition, job } = options;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.moving = promise;
    this.#setMoving = () => resolve(undefined);
    this.#options = options;
    this.#parts = createRunParts(mirror.committed.pages);
    this.#place = new RunPlace({ mirror, edition, folder: job.edition, isForced: job.isForced });
  }

  async goThrough(): Promise<void> {
    for (;;) {
      const edition = this.#place.find();
      if (this.#isStopped || this.#failure.isThere || !edition || edition.place === null) break;
      if (this.#place.isOutdatedBy(edition)) this.#begin(edition);
      this.#handOut();
      await this.#getOn();
      this.#recordIfDue();
      this.#reportIfDue();
    }
    await Promise.all([this.#batches.untilAllEnd(), this.#recording.untilAllEnd()]);
    this.#failure.throwIfThere();
    if (this.#isStopped) await this.#record();
  }

  stop(): void {
    this.#isStopped = true;
  }

  progress(): RunProgress {
    return this.#pace.toProgress(this.#place.pages + this.#parts.countUntold());
  }

  /** Begins at the place where the edition stands, at first and whenever everything has to be printed again. */
  #begin(edition: KeptEdition): void {
    this.#place.begin(edition);
    this.#parts.beginAfter(edition.place ?? '');
    this.#pace.begin(edition.pages, this.#options.mirror.committed.pages.count());
  }

  #handOut(): void {
    const { presses, underway } = this.#options;
    while (!this.#isStopped && !this.#failure.isThere && this.#batches.size < presses.count * 2) {
      const batch = this.#parts.next(underway);
      if (!batch) return;
      this.#batches.add(this.#print(batch));
    }
  }

  async #print(batch: Batch): Promise<void> {
    const { underway, onFree } = this.#options;
    for (const address of batch.addresses) underway.add(address);
    try {
      await this.#printByPress(batch);
    } finally {
      for (const address of batch.addresses) underway.delete(address);
      this.#parts.close(batch);
      onFree();
    }
  }

  async #printByPress(batch: Batch): Promise<void> {
    const { presses, job, onReport } = this.#options;
    try {
      await onReport(await presses.do({ ...job, type: 'print', addresses: batch.addresses }));
      this.#setMoving();
    } catch (error) {
      if (!(error instanceof PressLost) || this.#isStopped) throw error;
      const blamed = this.#parts.takeBack(batch);
      if (blamed === undefined) return;
      await onReport({ written: 0, removed: 0, failed: [{ address: blamed, reason: error.message }] });
    }
  }

  /** Resolves when there may be something to do. */
  async #getOn(): Promise<void> {
    if (this.#batches.size > 0) await this.#batches.untilOneEnds();
    else if (this.#parts.isWaiting()) await pause();
    else if (this.#parts.isAtEnd()) await this.#complete();
  }

  async #complete(): Promise<void> {
    const { presses, job, clientFolder, onReport } = this.#options;
    await this.#recording.untilAllEnd();
    if (clientFolder) await onReport(await presses.do({ type: 'sweep', edition: job.edition, clientFolder }));
    await this.#place.complete();
  }

  #recordIfDue(): void {
    if (this.#recording.size > 0 || this.#sinceRecorded.read() < RECORD_AFTER_MS) return;
    this.#recording.add(this.#record(), () => this.#sinceRecorded.restart());
  }

  /** Records up to where everything is printed. */
  async #record(): Promise<void> {
    const finished = this.#parts.takeFinished();
    if (finished) await this.#place.advance(finished);
  }

  #reportIfDue(): void {
    if (this.#sinceReported.read() < REPORT_AFTER_MS) return;
    this.#sinceReported.restart();
    this.#options.log.info({ edition: this.#options.edition, ...this.progress() }, 'Printing the whole site');
  }
}

/** All that is left is being printed by others. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
