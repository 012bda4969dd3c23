import { startWorkLoop } from '../work-loop.ts';
import { startClock } from './passing-time.ts';
import { createPrinter, type PrinterOptions, type PrinterState } from './printer.ts';

/** Looks into the queue at least this often even if nobody says that there is something. */
const LONGEST_IDLE_MS = 30_000;

export interface Publisher {
  /** Documents have changed: there may be something to print, and the clock may have to ring at another time. */
  wake(): void;
  state(): PrinterState;
  /** Resolves when the pages under way are in their places. */
  stop(): Promise<void>;
}

/** Prints what changes, by documents or by time, until stopped. */
export async function startPublisher(options: PrinterOptions): Promise<Publisher> {
  const { mirror, log, now = () => new Date(), random } = options;
  const printer = await createPrinter(options);
  const loop = startWorkLoop({
    step: printer.step,
    toIdleMs() {
      const next = mirror.committed.queue.findNextAttempt();
      return next ? Math.min(LONGEST_IDLE_MS, Math.max(0, next.getTime() - now().getTime())) : LONGEST_IDLE_MS;
    },
    onFailure(error, failures) {
      if (failures === 1) log.error({ err: error }, 'Printing has stopped; trying again until it works');
    },
    onRecovery: () => log.info('Printing goes on'),
    random,
  });
  const clock = startClock(mirror, loop.wake, (error) =>
    log.error({ err: error }, 'Pages that change with time could not be queued'),
  );
  return {
    wake() {
      clock.reset();
      loop.wake();
    },
    state: printer.state,
    async stop() {
      clock.stop();
      await loop.stop();
    },
  };
}
