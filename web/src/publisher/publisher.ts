import { startWorkLoop } from '../loops/work-loop.ts';
import { startClock } from '../affected/passing-time.ts';
import { createPrinter, type PrinterOptions } from './printer.ts';
import type { PrinterState } from './printer-state.ts';
import type { Render } from './render.ts';

/** Why nothing is printed at the moment, and since when. */
export interface PrintingFailure {
  message: string;
  since: Date;
}

export interface PublisherState extends PrinterState {
  /** Null while printing works; a single page that cannot be made is no failure of printing. */
  failure: PrintingFailure | null;
}

export interface Publisher {
  /** Documents have changed: there may be something to print, and the clock may have to ring at another time. */
  wake(): void;
  state(): PublisherState;
  /** Makes a page as the edition that readers see would have it. */
  renderSeen: Render;
  /** Resolves when the pages under way are in their places. */
  stop(): Promise<void>;
}

/** Prints what changes, by documents or by time, until stopped. */
export async function startPublisher(options: Omit<PrinterOptions, 'wake'>): Promise<Publisher> {
  const { mirror, log, now = () => new Date(), random } = options;
  let failure: PrintingFailure | null = null;
  let wake = () => {};
  const printer = await createPrinter({ ...options, wake: () => wake() });
  const loop = startWorkLoop({
    step: printer.step,
    toIdleMs: printer.toIdleMs,
    onFailure(error, failures) {
      failure = { message: error instanceof Error ? error.message : String(error), since: failure?.since ?? now() };
      if (failures === 1) log.error({ err: error }, 'Printing has stopped; trying again until it works');
    },
    onRecovery() {
      failure = null;
      log.info('Printing goes on');
    },
    random,
  });
  wake = loop.wake;
  const clock = startClock(mirror, loop.wake, (error) =>
    log.error({ err: error }, 'Pages that change with time could not be queued'),
  );
  return {
    wake() {
      clock.reset();
      loop.wake();
    },
    state: () => ({ ...printer.state(), failure }),
    renderSeen: printer.renderSeen,
    async stop() {
      clock.stop();
      await Promise.all([loop.stop(), printer.stop()]);
    },
  };
}
