import { mkdir, rm } from 'node:fs/promises';
import type { Log } from '../log/log.ts';
import { FirstFailure } from '../loops/first-failure.ts';
import { createEditionRuns } from './edition-runs.ts';
import { createKeptUp, type EditionPlan, type KeptUpOptions } from './kept-up.ts';
import { toPrinterState, type PrinterState } from './printer-state.ts';
import type { PrintedPage } from './queue-outcomes.ts';
import { createQueuePrinter } from './queue-printer.ts';
import type { Render } from './render.ts';
import { createTidying } from './tidying.ts';

export interface PrinterOptions extends KeptUpOptions {
  log: Log;
  /** Called with each page of the queue that has been tried. */
  onPrinted?(page: PrintedPage): void;
  /** Told when there may be something to do though nobody has changed anything. */
  wake?(): void;
  now?: () => Date;
  random?: () => number;
}

export interface Printer {
  /** Prints what is most urgent; resolves to whether there may be more to do at once. */
  step(): Promise<boolean>;
  /** After how many ms at the latest to step again though nobody wakes: a page rests, or was put off. */
  toIdleMs(): number;
  state(): PrinterState;
  /** Makes a page as the edition that readers see would have it. */
  renderSeen: Render;
  stop(): Promise<void>;
}

/** Looks at least this often for what nobody says: a rollback. */
const LONGEST_IDLE_MS = 5_000;

/**
 * Keeps the printed site in step with the mirror. The pages of the queue are printed at once and in this process, into every edition
 * that is kept up. An edition that is not complete, because the app or the mirror is new or everything has to be printed again,
 * is completed by a run through all pages, in processes of low priority.
 */
export async function createPrinter(options: PrinterOptions): Promise<Printer> {
  const { mirror, presses, folders, loadRender, log } = options;
  const { now = () => new Date(), random = Math.random, wake = () => {}, onPrinted = () => {} } = options;
  const { editions } = mirror.committed;
  const pages = { written: 0, removed: 0, failed: 0 };
  const keptUp = createKeptUp(options);
  const underway = new Set<string>();
  const failure = new FirstFailure();
  const onFailure = (error: unknown) => failure.remember(error);
  const shared = { mirror, keptUp, presses, underway, pages, log, onFree: wake, onFailure };
  const queuePrinter = createQueuePrinter({ ...shared, onPrinted, now, random });
  const runs = createEditionRuns(shared);
  const tidying = createTidying(keptUp, log);
  let plan: EditionPlan | undefined;

  await rm(folders.unfinished, { recursive: true, force: true });
  await mkdir(folders.unfinished, { recursive: true });

  async function switchIfComplete(current: EditionPlan): Promise<void> {
    if (current.wanted === current.seen) return;
    if (!editions.all().some(({ name, place }) => name === current.wanted && place === null)) return;
    await keptUp.switchTo(current);
    plan = { ...current, seen: current.wanted };
    tidying.begin(plan);
  }

  return {
    async step() {
      const current = await keptUp.look();
      plan = current;
      if (!current) return false;
      tidying.beginIfDue(current);
      const hasPrinted = await queuePrinter.print(current);
      // What has gone wrong in the background is told by the next step.
      failure.throwIfThere();
      await keptUp.begin(current);
      await switchIfComplete(current);
      if (!hasPrinted) await runs.startDue(current);
      return hasPrinted;
    },
    toIdleMs() {
      const waits = queuePrinter.findNextDue().map((due) => Math.max(1, due.getTime() - now().getTime()));
      return Math.min(LONGEST_IDLE_MS, ...waits);
    },
    state: () => toPrinterState(mirror.committed, { plan, run: runs.current(), pages, presses: presses.running() }),
    async renderSeen(address) {
      const name = plan?.seen ?? plan?.wanted;
      const app = name === undefined ? keptUp.ownApp : keptUp.appOf(name);
      return (await loadRender(app))(address);
    },
    async stop() {
      const run = runs.current();
      for (const part of [queuePrinter, runs, tidying]) part.stop();
      await presses.close();
      await Promise.allSettled([run?.done, queuePrinter.untilThrough(), tidying.untilThrough()]);
    },
  };
}
