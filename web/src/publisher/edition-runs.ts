import type { Log } from '../log/log.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import { URGENCY } from '../mirror/print-queue.ts';
import type { EditionPlan, KeptUp } from './kept-up.ts';
import type { PressReport } from './press/press-job.ts';
import type { Presses } from './press/presses.ts';
import { startPrintRun, type PrintRun } from './print-run.ts';
import { queuePages } from '../affected/queue-pages.ts';
import type { PageCount } from './queue-outcomes.ts';

export interface EditionRunsOptions {
  mirror: Mirror;
  keptUp: KeptUp;
  presses: Presses;
  /** Addresses that are being printed, no matter by whom. */
  underway: Set<string>;
  pages: PageCount;
  log: Pick<Log, 'info' | 'error'>;
  /** Told when addresses are no longer underway, and when a run has ended. */
  onFree(): void;
  /** Called with what goes wrong in the background. */
  onFailure(error: unknown): void;
}

/** Completes editions that are kept up, by one run at a time through all pages. */
export interface EditionRuns {
  /**
   * Starts the run that is due, if any and if none is under way: first for the edition that is wanted, unless it has just
   * failed. After a failure it waits until something is printed: then printing works again.
   */
  startDue(plan: EditionPlan): Promise<void>;
  /** The run that is under way. */
  current(): PrintRun | undefined;
  stop(): void;
}

export function createEditionRuns(options: EditionRunsOptions): EditionRuns {
  const { mirror, onFree, onFailure } = options;
  const { editions } = mirror.committed;
  let run: PrintRun | undefined;
  let failedEdition: string | undefined;
  let isStopped = false;

  async function startDue({ seen, wanted }: EditionPlan): Promise<void> {
    const due = editions.all().filter(({ place }) => place !== null);
    const name = chooseDue(
      due.map((edition) => edition.name),
      wanted,
      failedEdition,
    );
    if (run || name === undefined || isStopped) return;
    let isAwaited = name === failedEdition;
    const started = startRun(options, name, seen);
    run = started;
    void watch(started, () => isAwaited);
    if (isAwaited) await Promise.race([started.moving, started.done]);
    isAwaited = false;
  }

  async function watch({ edition, done }: PrintRun, isAwaited: () => boolean): Promise<void> {
    try {
      await done;
      failedEdition = undefined;
    } catch (error) {
      failedEdition = edition;
      if (!isStopped && !isAwaited()) onFailure(error);
    }
    run = undefined;
    onFree();
  }

  return {
    startDue,
    current: () => run,
    stop() {
      isStopped = true;
      run?.stop();
    },
  };
}

/** Which of the editions that are not complete is printed next: the wanted one first, the one that has just failed last. */
export function chooseDue(due: readonly string[], wanted: string, failed: string | undefined): string | undefined {
  const rank = (name: string) => (name === failed ? 2 : 0) + (name === wanted ? 0 : 1);
  return due.toSorted((a, b) => rank(a) - rank(b))[0];
}

function startRun(options: EditionRunsOptions, edition: string, seen: string | undefined): PrintRun {
  const { mirror, keptUp, presses, underway, log, onFree } = options;
  const isSeen = edition === seen;
  const earlier = isSeen || seen === undefined ? {} : { earlierEdition: keptUp.folderOf(seen) };
  return startPrintRun({
    mirror,
    edition,
    presses,
    underway,
    onFree,
    log,
    onReport: (report) => takeReport(options, report),
    job: { ...keptUp.jobOf(edition), isForced: isSeen, ...earlier },
    clientFolder: keptUp.isFresh(edition) ? undefined : keptUp.clientOf(edition),
  });
}

/** Counts what a batch has come to; pages that could not be made are queued. */
async function takeReport({ mirror, pages, log }: EditionRunsOptions, report: PressReport): Promise<void> {
  const { written, removed, failed } = report;
  pages.written += written;
  pages.removed += removed;
  pages.failed += failed.length;
  const [first] = failed;
  if (!first) return;
  log.error({ ...first, count: failed.length }, 'Pages could not be printed; trying again');
  const again = new Map(failed.map((one) => [one.address, URGENCY.list]));
  await mirror.write((view) => queuePages(view, { addresses: again, isEverything: false }));
}
