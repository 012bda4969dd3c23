import type { Log } from '../log/log.ts';
import { toBackoffMs } from '../loops/backoff.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import { URGENCY, type PrintOrder } from '../mirror/print-queue.ts';
import { createOrderChoice } from './choose-orders.ts';
import { createCooling } from './cooling.ts';
import type { EditionPlan, KeptUp } from './kept-up.ts';
import { PressLost, type Presses } from './press/presses.ts';
import { printPages, type PageResult } from './print-pages.ts';

/** Pages of the same urgency that are printed before anybody looks at the queue again. */
const BATCH_SIZE = 32;
/** From so many on, pages that are not urgent are printed by the presses. */
const LONG_QUEUE = 200;
/** A failing page is reported when it begins to fail and then each time after so many attempts. */
const REPORTED_ATTEMPTS = 20;

/** What became of a page of the queue. `failed`: it stays as it was and will be tried again. */
export interface PrintedPage {
  address: string;
  /** The revision of the mirror that it was queued for. */
  version: number;
  outcome: PageResult['outcome'];
}

/** Since the process has started, in whatever edition. */
export interface PageCount {
  written: number;
  removed: number;
  failed: number;
}

export interface QueuePrinterOptions {
  mirror: Mirror;
  keptUp: KeptUp;
  presses: Presses;
  /** Addresses that are being printed, by whomever. */
  underway: Set<string>;
  pages: PageCount;
  log: Pick<Log, 'error'>;
  /** Told of each page that has been tried. */
  onPrinted(page: PrintedPage): void;
  /** Told when pages that were handed out are through. */
  onFree(): void;
  /** Told of what goes wrong in the background. */
  onFailure(error: unknown): void;
  now(): Date;
  random(): number;
}

/** Prints the pages of the queue into every edition that is kept up. */
export interface QueuePrinter {
  /** Prints what is most urgent, here or by a press; resolves to whether there was any. @throws Error when nothing can be written */
  print(plan: EditionPlan): Promise<boolean>;
  /** When there will be something to print though nothing changes. */
  findNextDue(): Date[];
  stop(): void;
  /** Resolves when all that was handed out is through. */
  untilThrough(): Promise<unknown>;
}

export function createQueuePrinter(options: QueuePrinterOptions): QueuePrinter {
  const { mirror, keptUp, presses, underway, pages, log, onPrinted, onFree, onFailure, now, random } = options;
  const { queue, editions } = mirror.committed;
  const cooling = createCooling();
  const choice = createOrderChoice(queue, cooling, underway, now);
  const batches = new Set<Promise<void>>();
  /** Then this process tries itself, so that a step that succeeds means that printing works again. */
  let hasPressFailed = false;
  let isStopped = false;

  async function print(plan: EditionPlan): Promise<boolean> {
    const orders = choice.choose(BATCH_SIZE);
    const [first] = orders;
    if (!first || !editions.all().length) return false;
    if (!hasPressFailed && first.urgency >= URGENCY.list && queue.isLongerThan(LONG_QUEUE))
      return handOut(plan, orders.slice(0, BATCH_SIZE));
    await printHere(plan, orders.filter(({ urgency }) => urgency === first.urgency).slice(0, BATCH_SIZE));
    return true;
  }

  async function printHere(plan: EditionPlan, orders: readonly PrintOrder[]): Promise<void> {
    const byAddress = new Map(orders.map((order) => [order.address, order]));
    const failed = new Set<PrintOrder>();
    const targets = await keptUp.targets(plan);
    const began = now();
    for (const { address } of orders) underway.add(address);
    try {
      await printPages([...byAddress.keys()], targets, ({ address, outcome, error }) => {
        const order = byAddress.get(address);
        if (!order) return;
        onPrinted({ address, version: order.version, outcome });
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
  function handOut(plan: EditionPlan, orders: readonly PrintOrder[]): boolean {
    if (batches.size >= presses.count * 2) return false;
    for (const { address } of orders) underway.add(address);
    const batch: Promise<void> = printByPress(plan, orders)
      .catch((error: unknown) => {
        if (error instanceof PressLost) return isStopped ? undefined : settle(orders, new Set(orders));
        throw error;
      })
      .catch((error: unknown) => {
        hasPressFailed = true;
        onFailure(error);
      })
      .finally(() => {
        for (const { address } of orders) underway.delete(address);
        batches.delete(batch);
        onFree();
      });
    batches.add(batch);
    return true;
  }

  async function printByPress({ seen }: EditionPlan, orders: readonly PrintOrder[]): Promise<void> {
    const names = editions.all().map(({ name }) => name);
    const addresses = orders.map(({ address }) => address);
    const reasons = new Map<string, string>();
    for (const name of names.sort((one) => (one === seen ? -1 : 1))) {
      const report = await presses.do({ type: 'print', addresses, ...keptUp.jobOf(name), isForced: true });
      pages.written += report.written;
      pages.removed += report.removed;
      for (const { address, reason } of report.failed) reasons.set(address, reason);
    }
    const failed = new Set(orders.filter(({ address }) => reasons.has(address)));
    pages.failed += failed.size;
    for (const order of failed) reportFailure(order, reasons.get(order.address));
    for (const { address, version } of orders) {
      onPrinted({ address, version, outcome: reasons.has(address) ? 'failed' : 'written' });
    }
    await settle(orders, failed);
  }

  function reportFailure({ address, attempts }: PrintOrder, error: unknown): void {
    if (attempts % REPORTED_ATTEMPTS !== 0) return;
    log.error({ address, err: error }, 'A page could not be printed; it stays as it was');
  }

  async function settle(orders: readonly PrintOrder[], failed: ReadonlySet<PrintOrder>): Promise<void> {
    await mirror.write((view) => {
      for (const order of orders) {
        if (!failed.has(order)) view.queue.remove(order);
        else view.queue.putOff(order, new Date(now().getTime() + toBackoffMs(order.attempts + 1, random)));
      }
    });
  }

  return {
    print,
    findNextDue: choice.findNextDue,
    stop: () => void (isStopped = true),
    untilThrough: () => Promise.allSettled([...batches]),
  };
}
