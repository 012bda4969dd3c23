import { TaskGroup } from '../loops/task-group.ts';
import type { KeptEditions } from '../mirror/kept-editions.ts';
import type { PrintOrder } from '../mirror/print-queue.ts';
import type { EditionPlan, KeptUp } from './kept-up.ts';
import { PressLost, type Presses } from './press/presses.ts';
import type { PageCount, QueueOutcomes } from './queue-outcomes.ts';

export interface QueueByPressOptions {
  editions: KeptEditions;
  keptUp: KeptUp;
  presses: Presses;
  /** Addresses that are being printed, here or by a press. */
  underway: Set<string>;
  pages: PageCount;
  outcomes: QueueOutcomes;
  /** Called when pages that were handed out are printed, or have failed. */
  onFree(): void;
  /** Called with what goes wrong in the background. */
  onFailure(error: unknown): void;
}

/** Lets presses print pages of a long queue, in the background. */
export class QueueByPress {
  readonly #options: QueueByPressOptions;
  readonly #batches: TaskGroup;
  #hasFailed = false;
  #isStopped = false;

  constructor(options: QueueByPressOptions) {
    this.#options = options;
    this.#batches = new TaskGroup((error) => {
      this.#hasFailed = true;
      options.onFailure(error);
    });
  }

  /** Whether nothing could be written by a press since this was last forgiven. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** What kept presses from writing is over. */
  forgive(): void {
    this.#hasFailed = false;
  }

  /** Answers whether there was a press for these pages. */
  handOut(plan: EditionPlan, orders: readonly PrintOrder[]): boolean {
    const { presses, underway, onFree } = this.#options;
    if (this.#batches.size >= presses.count * 2) return false;
    for (const { address } of orders) underway.add(address);
    this.#batches.add(this.#print(plan, orders), onFree);
    return true;
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Resolves when all that was handed out is through. */
  async untilThrough(): Promise<void> {
    await this.#batches.untilAllEnd();
  }

  async #print(plan: EditionPlan, orders: readonly PrintOrder[]): Promise<void> {
    const { outcomes, underway } = this.#options;
    try {
      await this.#printByPress(plan, orders);
    } catch (error) {
      if (!(error instanceof PressLost)) throw error;
      if (!this.#isStopped) await outcomes.settle(orders, new Set(orders));
    } finally {
      for (const { address } of orders) underway.delete(address);
    }
  }

  /** Prints into every edition; the one that readers see comes first. */
  async #printByPress({ seen }: EditionPlan, orders: readonly PrintOrder[]): Promise<void> {
    const { editions, keptUp, presses, pages, outcomes } = this.#options;
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
    for (const order of orders)
      outcomes.report(order, failed.has(order) ? 'failed' : 'written', reasons.get(order.address));
    await outcomes.settle(orders, failed);
  }
}
