import { DAY_MS } from '@toasoan/shared/durations';
import type { Log } from '../log/log.ts';
import type { EditionPlan, KeptUp } from './kept-up.ts';

/** How often what nothing uses any more is removed, beside at the start and after a switch. */
const TIDY_AFTER_MS = DAY_MS;

/** Removes what belongs to no edition, in the background; that it cannot be removed now keeps nobody from printing. */
export interface Tidying {
  begin(plan: EditionPlan): void;
  beginIfDue(plan: EditionPlan): void;
  /** What fails from now on is no news. */
  stop(): void;
  untilThrough(): Promise<void>;
}

export function createTidying(keptUp: KeptUp, log: Pick<Log, 'warn'>): Tidying {
  let tidying = Promise.resolve();
  let tidied = -Infinity;
  let isStopped = false;

  function begin(plan: EditionPlan): void {
    tidied = performance.now();
    tidying = tidying
      .then(() => keptUp.tidy(plan))
      .catch((error: unknown) => {
        if (!isStopped) log.warn({ err: error }, 'What belongs to no edition could not be removed');
      });
  }

  return {
    begin,
    beginIfDue(plan) {
      if (performance.now() - tidied > TIDY_AFTER_MS) begin(plan);
    },
    stop() {
      isStopped = true;
    },
    untilThrough: () => tidying,
  };
}
