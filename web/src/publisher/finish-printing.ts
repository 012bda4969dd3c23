import { setTimeout as sleep } from 'node:timers/promises';
import type { Printer } from './printer.ts';

/** Pages rest for no longer; what is put off for longer has failed. */
const LONGEST_REST_MS = 1_000;

/** For tests: lets the printer do all that there is to do; `pass` lets time pass for pages that rest. */
export async function finishPrinting(printer: Printer, pass: (ms: number) => void): Promise<void> {
  for (;;) {
    if (await printer.step()) continue;
    const { run, isBuilding, waitingPages, presses } = printer.state();
    if (run || isBuilding || presses > 0) await sleep(1);
    else if (waitingPages > 0 && printer.toIdleMs() <= LONGEST_REST_MS) pass(printer.toIdleMs());
    else return;
  }
}
