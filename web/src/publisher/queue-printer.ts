import { URGENCY, type PrintOrder } from '../mirror/print-queue.ts';
import { createOrderChoice } from './choose-orders.ts';
import { createCooling, type Cooling } from './cooling.ts';
import type { EditionPlan, KeptUp } from './kept-up.ts';
import type { Presses } from './press/presses.ts';
import { printPages } from './print-pages.ts';
import { QueueByPress } from './queue-by-press.ts';
import { createQueueOutcomes, type QueueOutcomes, type QueueOutcomesOptions } from './queue-outcomes.ts';

/** Pages of the same urgency that are printed before anybody looks at the queue again. */
const BATCH_SIZE = 32;
/** From so many on, pages that are not urgent are printed by the presses. */
const LONG_QUEUE = 200;

export interface QueuePrinterOptions extends QueueOutcomesOptions {
  keptUp: KeptUp;
  presses: Presses;
  /** Addresses that are being printed, here or by a press. */
  underway: Set<string>;
  /** Called when pages that were handed out are printed, or have failed. */
  onFree(): void;
  /** Called with what goes wrong in the background. */
  onFailure(error: unknown): void;
}

/** Prints the pages of the queue into every edition that is kept up. */
export interface QueuePrinter {
  /** Prints what is most urgent, here or by a press; resolves to whether there was any. @throws Error when nothing can be written */
  print(plan: EditionPlan): Promise<boolean>;
  /** When there will be something to print though nothing changes. */
  findNextDue(): Date[];
  stop(): void;
  /** Resolves when all that was handed out is through. */
  untilThrough(): Promise<void>;
}

export function createQueuePrinter(options: QueuePrinterOptions): QueuePrinter {
  const { mirror, underway, now } = options;
  const { queue, editions } = mirror.committed;
  const cooling = createCooling();
  const choice = createOrderChoice(queue, cooling, underway, now);
  const outcomes = createQueueOutcomes(options);
  const byPress = new QueueByPress({ ...options, editions, outcomes });
  return {
    async print(plan) {
      const orders = choice.choose(BATCH_SIZE);
      const [first] = orders;
      if (!first || editions.all().length === 0) return false;
      const isForPress = first.urgency >= URGENCY.list && queue.isLongerThan(LONG_QUEUE);
      // After a failure this process tries itself, so that a step that succeeds means that printing works again.
      if (isForPress && !byPress.hasFailed) return byPress.handOut(plan, orders.slice(0, BATCH_SIZE));
      const alike = orders.filter(({ urgency }) => urgency === first.urgency).slice(0, BATCH_SIZE);
      await printHere(options, plan, alike, { cooling, outcomes, onWritten: () => byPress.forgive() });
      return true;
    },
    findNextDue: choice.findNextDue,
    stop: () => byPress.stop(),
    untilThrough: () => byPress.untilThrough(),
  };
}

interface Printed {
  cooling: Cooling;
  outcomes: QueueOutcomes;
  /** Called when everything could be written. */
  onWritten(): void;
}

/** Prints pages in this process, and waits for it. */
async function printHere(
  { keptUp, underway, pages, now }: QueuePrinterOptions,
  plan: EditionPlan,
  orders: readonly PrintOrder[],
  { cooling, outcomes, onWritten }: Printed,
): Promise<void> {
  const byAddress = new Map(orders.map((order) => [order.address, order]));
  const failed = new Set<PrintOrder>();
  const targets = await keptUp.targets(plan);
  const began = now();
  for (const { address } of orders) underway.add(address);
  try {
    await printPages([...byAddress.keys()], targets, ({ address, outcome, error }) => {
      const order = byAddress.get(address);
      if (!order) return;
      outcomes.report(order, outcome, error);
      if (outcome === 'failed') failed.add(order);
      else if (outcome !== 'same') pages[outcome] += 1;
    });
  } finally {
    for (const { address } of orders) underway.delete(address);
  }
  for (const { address, urgency } of orders) cooling.add(address, urgency, began);
  onWritten();
  await outcomes.settle(orders, failed);
}
