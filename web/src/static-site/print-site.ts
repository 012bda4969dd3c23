import { OperatorError } from '@toasoan/shared/operator-error';
import { URGENCY, type PrintOrder, type PrintQueue } from '../mirror/print-queue.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import { createPrinter, type PrinterOptions } from '../publisher/printer.ts';
import { queuePages } from '../affected/queue-pages.ts';
import { createSignal } from '../loops/signal.ts';

/** How often a page is tried in one build. */
const TRIES = 3;
const NAMED_AT_MOST = 20;
const END_OF_TIME = new Date(8.64e15);

/**
 * Prints everything that differs from the mirror.
 * @throws OperatorError when a page cannot be printed: the edition is not one to be shown as new.
 */
export async function printSite(options: Omit<PrinterOptions, 'wake'>): Promise<void> {
  const { queue } = options.mirror.committed;
  await tryAgainWhatFailed(options.mirror);
  const work = createSignal();
  const printer = await createPrinter({ ...options, wake: work.give });
  try {
    for (;;) {
      if (await printer.step()) continue;
      const { run, isBuilding, waitingPages } = printer.state();
      if (!run && !isBuilding && waitingPages === 0) return;
      refuseWhatFailsOn(queue);
      await work.wait(printer.toIdleMs());
    }
  } finally {
    await printer.stop();
  }
}

/** A build that is asked for by hand does not wait for what an earlier one has put off. */
async function tryAgainWhatFailed(mirror: Mirror): Promise<void> {
  const failed = waiting(mirror.committed.queue).filter(({ attempts }) => attempts > 0);
  if (failed.length === 0) return;
  const addresses = new Map(failed.map(({ address }) => [address, URGENCY.list]));
  await mirror.write((view) => queuePages(view, { addresses, isEverything: false }));
}

function refuseWhatFailsOn(queue: PrintQueue): void {
  const failed = waiting(queue).filter(({ attempts }) => attempts >= TRIES);
  if (failed.length === 0) return;
  const named = failed.slice(0, NAMED_AT_MOST).map(({ address }) => address);
  const more = failed.length > named.length ? ' and more' : '';
  throw new OperatorError(
    `These pages could not be printed, for the reasons above: ${named.join(', ')}${more}. Nothing is changed in the built site.`,
  );
}

function waiting(queue: PrintQueue): PrintOrder[] {
  return queue.next(END_OF_TIME, 1000);
}
