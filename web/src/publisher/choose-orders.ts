import type { PrintOrder, PrintQueue } from '../mirror/print-queue.ts';
import type { Cooling } from './cooling.ts';

/** Chooses from the queue what can be printed now. */
export interface OrderChoice {
  /** The most urgent pages that nobody is printing and that do not rest: up to `limit`, and maybe more. */
  choose(limit: number): PrintOrder[];
  /** When the first of those that the last choice passed over has rested, or a page that failed is due again. */
  findNextDue(): Date[];
}

export function createOrderChoice(
  queue: PrintQueue,
  cooling: Cooling,
  underway: ReadonlySet<string>,
  now: () => Date,
): OrderChoice {
  let nextCooled: Date | undefined;
  return {
    choose(limit) {
      const at = now();
      nextCooled = undefined;
      return queue.next(at, limit + underway.size + cooling.count()).filter(({ address }) => {
        if (underway.has(address)) return false;
        const until = cooling.find(address, at);
        if (until && (!nextCooled || until < nextCooled)) nextCooled = until;
        return !until;
      });
    },
    findNextDue: () => [nextCooled, queue.findNextAttempt(now())].filter((one) => one !== undefined),
  };
}
