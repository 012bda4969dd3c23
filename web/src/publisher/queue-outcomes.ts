import type { Log } from '../log/log.ts';
import { toBackoffMs } from '../loops/backoff.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import type { PrintOrder } from '../mirror/print-queue.ts';
import type { PageResult } from './print-pages.ts';

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

export interface QueueOutcomesOptions {
  mirror: Mirror;
  pages: PageCount;
  log: Pick<Log, 'error'>;
  /** Called with each page that has been tried. */
  onPrinted(page: PrintedPage): void;
  now(): Date;
  random(): number;
}

/** Reports what became of pages of the queue, and brings the queue up to date. */
export interface QueueOutcomes {
  /** @param reason why it failed */
  report(order: PrintOrder, outcome: PageResult['outcome'], reason: unknown): void;
  /** Takes off the queue what is printed; puts off what failed. */
  settle(orders: readonly PrintOrder[], failed: ReadonlySet<PrintOrder>): Promise<void>;
}

export function createQueueOutcomes(options: QueueOutcomesOptions): QueueOutcomes {
  const { mirror, pages, log, onPrinted, now, random } = options;
  return {
    report({ address, version, attempts }, outcome, reason) {
      onPrinted({ address, version, outcome });
      if (outcome !== 'failed') return;
      pages.failed += 1;
      if (attempts % REPORTED_ATTEMPTS !== 0) return;
      log.error({ address, err: reason }, 'A page could not be printed; it stays as it was');
    },
    async settle(orders, failed) {
      await mirror.write(({ queue }) => {
        for (const order of orders) {
          if (!failed.has(order)) queue.remove(order);
          else queue.putOff(order, new Date(now().getTime() + toBackoffMs(order.attempts + 1, random)));
        }
      });
    },
  };
}
