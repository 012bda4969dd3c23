import { mkdir, rm } from 'node:fs/promises';
import { toBackoffMs } from '../backoff.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import { URGENCY, type PrintOrder, type QueueFigures } from '../mirror/print-queue.ts';
import { createCooling } from './cooling.ts';
import { createKeptUp, type EditionPlan } from './kept-up.ts';
import type { PressReport } from './press/press-job.ts';
import { PressLost, type Presses } from './press/presses.ts';
import { printPages, type PageResult } from './print-pages.ts';
import { startPrintRun, type PrintRun, type RunProgress } from './print-run.ts';
import { queuePages } from './queue-pages.ts';
import type { Render } from './render.ts';
import type { SiteFolders } from './site-folders.ts';

/** Pages of the same urgency that are printed before anybody looks at the queue again. */
const BATCH_SIZE = 32;
/** From so many on, pages that are not urgent are printed by the presses. */
const LONG_QUEUE = 200;

/** How often what nothing uses any more is removed, beside at the start and after a switch. */
const TIDY_AFTER_MS = 24 * 60 * 60 * 1000;

/** What became of a page of the queue. `failed`: it stays as it was and will be tried again. */
export interface PrintedPage {
  address: string;
  /** The revision of the mirror that it was queued for. */
  version: number;
  outcome: PageResult['outcome'];
}

export interface PrinterOptions {
  mirror: Mirror;
  folders: SiteFolders;
  /** Names the compiled app of this process by its content (build-id.ts); it is kept among `folders.apps`. */
  buildId: string;
  /** What makes pages with the compiled app in a folder. */
  loadRender(app: string): Promise<Render>;
  presses: Presses;
  log: Pick<import('pino').Logger, 'info' | 'warn' | 'error'>;
  /** Told of each page of the queue that has been tried. */
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

/** What an operator wants to know. */
export interface PrinterState {
  /** The edition that readers see; undefined before the first. */
  edition: string | undefined;
  /** The edition that is being printed to take its place. */
  nextEdition: string | undefined;
  /** Whether an edition that is kept up is not complete: a run is under way, or due. */
  isBuilding: boolean;
  /** The run through all pages, if there is one. */
  run: ({ edition: string } & RunProgress) | undefined;
  waitingPages: number;
  queue: QueueFigures;
  /** Since the process has started, in whatever edition. */
  pages: { written: number; removed: number; failed: number };
  /** How many processes are printing. */
  presses: number;
}

/** Looks at least this often for what nobody says: a rollback. */
const LONGEST_IDLE_MS = 5_000;

/**
 * Keeps the printed site in step with the mirror. The pages of the queue are printed at once and in this process, into every edition
 * that is kept up. An edition that is not complete, because the app or the mirror is new or everything has to be printed again,
 * is completed by a run through all pages, in processes of low priority.
 */
export async function createPrinter(options: PrinterOptions): Promise<Printer> {
  const { mirror, presses, folders, loadRender, log, onPrinted } = options;
  const { now = () => new Date(), random = Math.random, wake = () => {} } = options;
  const { queue, editions } = mirror.committed;
  const keptUp = createKeptUp(options);
  const cooling = createCooling();
  /** Addresses that are being printed. */
  const underway = new Set<string>();
  const batches = new Set<Promise<void>>();
  const pages = { written: 0, removed: 0, failed: 0 };
  let plan: EditionPlan | undefined;
  let run: PrintRun | undefined;
  let failure: { error: unknown } | undefined;
  let failedEdition: string | undefined;
  /** Then this process tries itself, so that a step that succeeds means that printing works again. */
  let hasPressFailed = false;
  let nextCooled: Date | undefined;
  let isStopped = false;
  let tidying = Promise.resolve();
  let tidied = -Infinity;

  await rm(folders.unfinished, { recursive: true, force: true });
  await mkdir(folders.unfinished, { recursive: true });

  /** The most urgent pages that nobody is printing and that do not rest. */
  function nextOrders(): PrintOrder[] {
    const at = now();
    const limit = BATCH_SIZE + underway.size + cooling.count();
    nextCooled = undefined;
    return queue.next(at, limit).filter(({ address }) => {
      if (underway.has(address)) return false;
      const until = cooling.find(address, at);
      if (until && (!nextCooled || until < nextCooled)) nextCooled = until;
      return !until;
    });
  }

  async function printQueued(current: EditionPlan): Promise<boolean> {
    const orders = nextOrders();
    const [first] = orders;
    if (!first || !editions.all().length) return false;
    if (!hasPressFailed && first.urgency >= URGENCY.list && queue.isLongerThan(LONG_QUEUE))
      return handOut(current, orders.slice(0, BATCH_SIZE));
    await printNow(current, orders.filter(({ urgency }) => urgency === first.urgency).slice(0, BATCH_SIZE));
    return true;
  }

  async function printNow(current: EditionPlan, orders: readonly PrintOrder[]): Promise<void> {
    const byAddress = new Map(orders.map((order) => [order.address, order]));
    const failed = new Set<PrintOrder>();
    const targets = await keptUp.targets(current);
    const began = now();
    for (const { address } of orders) underway.add(address);
    try {
      await printPages([...byAddress.keys()], targets, ({ address, outcome, error }) => {
        const order = byAddress.get(address);
        if (!order) return;
        onPrinted?.({ address, version: order.version, outcome });
        if (outcome === 'failed') {
          failed.add(order);
          pages.failed += 1;
          reportFailure(order, error);
        } else if (outcome !== 'same') pages[outcome] += 1;
      });
    } finally {
      for (const { address } of orders) underway.delete(address);
    }
    for (const { address, urgency } of orders) cooling.add(address, urgency, began);
    hasPressFailed = false;
    await settle(orders, failed);
  }

  /** Lets a press print pages of a long queue. Resolves to whether there was one for them. */
  function handOut(current: EditionPlan, orders: readonly PrintOrder[]): boolean {
    if (batches.size >= presses.count * 2) return false;
    for (const { address } of orders) underway.add(address);
    const batch: Promise<void> = printByPress(current, orders)
      .catch((error: unknown) => {
        if (error instanceof PressLost) return isStopped ? undefined : settle(orders, new Set(orders));
        throw error;
      })
      .catch((error: unknown) => {
        hasPressFailed = true;
        failure ??= { error };
      })
      .finally(() => {
        for (const { address } of orders) underway.delete(address);
        batches.delete(batch);
        wake();
      });
    batches.add(batch);
    return true;
  }

  async function printByPress(current: EditionPlan, orders: readonly PrintOrder[]): Promise<void> {
    const names = editions.all().map(({ name }) => name);
    const addresses = orders.map(({ address }) => address);
    const reasons = new Map<string, string>();
    for (const name of names.sort((one) => (one === current.seen ? -1 : 1))) {
      const report = await presses.do({ type: 'print', addresses, ...toJob(name), isForced: true });
      pages.written += report.written;
      pages.removed += report.removed;
      for (const { address, reason } of report.failed) reasons.set(address, reason);
    }
    const failed = new Set(orders.filter(({ address }) => reasons.has(address)));
    pages.failed += failed.size;
    for (const order of failed) reportFailure(order, reasons.get(order.address));
    for (const { address, version } of orders) {
      onPrinted?.({ address, version, outcome: reasons.has(address) ? 'failed' : 'written' });
    }
    await settle(orders, failed);
  }

  /** A failing page is reported when it begins to fail and then now and then. */
  function reportFailure({ address, attempts }: PrintOrder, error: unknown): void {
    if (attempts % 20 === 0) log.error({ address, err: error }, 'A page could not be printed; it stays as it was');
  }

  async function settle(orders: readonly PrintOrder[], failed: ReadonlySet<PrintOrder>): Promise<void> {
    await mirror.write((view) => {
      for (const order of orders) {
        if (!failed.has(order)) view.queue.remove(order);
        else view.queue.putOff(order, new Date(now().getTime() + toBackoffMs(order.attempts + 1, random)));
      }
    });
  }

  function toJob(edition: string) {
    return { app: keptUp.appOf(edition), edition: keptUp.folderOf(edition), unfinished: folders.unfinished };
  }

  /**
   * Starts the run that is due: first for the edition that is wanted, unless it has just failed. After a failure it waits
   * until something is printed: then printing works again.
   */
  async function startRun({ seen, wanted }: EditionPlan): Promise<void> {
    const due = editions.all().filter(({ place }) => place !== null);
    const rank = (name: string) => (name === failedEdition ? 2 : 0) + (name === wanted ? 0 : 1);
    const [edition] = due.sort((a, b) => rank(a.name) - rank(b.name));
    if (run || !edition || isStopped) return;
    const { name } = edition;
    const isSeen = name === seen;
    let isAwaited = name === failedEdition;
    const earlier = isSeen || seen === undefined ? {} : { earlierEdition: keptUp.folderOf(seen) };
    const started = startPrintRun({
      mirror,
      edition: name,
      presses,
      job: { ...toJob(name), isForced: isSeen, ...earlier },
      clientFolder: keptUp.isFresh(name) ? undefined : keptUp.clientOf(name),
      underway,
      onReport: takeReport,
      onFree: wake,
      log,
    });
    run = started;
    void started.done
      .then(
        () => void (failedEdition = undefined),
        (error: unknown) => {
          failedEdition = name;
          if (!isStopped && !isAwaited) failure ??= { error };
        },
      )
      .finally(() => {
        run = undefined;
        wake();
      });
    if (isAwaited) await Promise.race([started.moving, started.done]);
    isAwaited = false;
  }

  async function takeReport({ written, removed, failed }: PressReport): Promise<void> {
    pages.written += written;
    pages.removed += removed;
    pages.failed += failed.length;
    if (failed.length === 0) return;
    const [{ address, reason }] = failed as [PressReport['failed'][number]];
    log.error({ address, reason, count: failed.length }, 'Pages could not be printed; trying again');
    const again = new Map(failed.map((one) => [one.address, URGENCY.list]));
    await mirror.write((view) => queuePages(view, { addresses: again, isEverything: false }));
  }

  async function switchIfComplete(current: EditionPlan): Promise<void> {
    if (current.wanted === current.seen) return;
    if (!editions.all().some(({ name, place }) => name === current.wanted && place === null)) return;
    await keptUp.switchTo(current);
    plan = { ...current, seen: current.wanted };
    tidy(plan);
  }

  function tidy(kept: EditionPlan): void {
    tidied = performance.now();
    tidying = tidying
      .then(() => keptUp.tidy(kept))
      .catch((error: unknown) => {
        if (!isStopped) log.warn({ err: error }, 'What belongs to no edition could not be removed');
      });
  }

  function isBuilding(): boolean {
    const isSwitchDue = plan !== undefined && plan.wanted !== plan.seen;
    return isSwitchDue || editions.all().some(({ place }) => place !== null);
  }

  /** What has gone wrong in the background is told by the next step. */
  function throwFailure(): void {
    const failed = failure;
    failure = undefined;
    if (failed) throw failed.error;
  }

  return {
    async step() {
      const current = await keptUp.look();
      plan = current;
      if (!current) return false;
      if (performance.now() - tidied > TIDY_AFTER_MS) tidy(current);
      const hasPrinted = await printQueued(current);
      throwFailure();
      await keptUp.begin(current);
      await switchIfComplete(current);
      if (!hasPrinted) await startRun(current);
      return hasPrinted;
    },
    toIdleMs() {
      const due = [nextCooled, queue.findNextAttempt(now())].filter((one) => one !== undefined);
      const waits = due.map((one) => Math.max(1, one.getTime() - now().getTime()));
      return Math.min(LONGEST_IDLE_MS, ...waits);
    },
    state: () => ({
      edition: plan?.seen,
      nextEdition: plan && plan.wanted !== plan.seen ? plan.wanted : undefined,
      isBuilding: isBuilding(),
      run: run && { edition: run.edition, ...run.progress() },
      waitingPages: queue.count(),
      queue: queue.figures(),
      pages: { ...pages },
      presses: presses.running(),
    }),
    async renderSeen(address) {
      const name = plan?.seen ?? plan?.wanted;
      const app = name === undefined ? keptUp.ownApp : keptUp.appOf(name);
      return (await loadRender(app))(address);
    },
    async stop() {
      isStopped = true;
      run?.stop();
      await presses.close();
      await Promise.allSettled([run?.done, ...batches, tidying]);
    },
  };
}
