import type { Core } from '@strapi/strapi';
import { MINUTE_MS } from '@toasoan/shared/durations';

/** Tells the time and waits: the machine's own, or a test's. */
export interface Clock {
  now(): Date;
  /** Calls back after so many milliseconds, unless it is cancelled before. */
  after(milliseconds: number, callback: () => void): { cancel(): void };
}

export const MACHINE_CLOCK: Clock = {
  now: () => new Date(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds).unref();
    return { cancel: () => clearTimeout(timer) };
  },
};

export interface Periodic {
  /** What is said when the work fails: “… could not be done”. */
  name: string;
  /** When the work is due next, after it was started or done at an instant. */
  due(after: Date): Date;
  /** Is told to stop by the signal; what it throws is logged, and it is done again when it is due. */
  work(now: Date, stop: AbortSignal): Promise<void>;
}

export interface Timer {
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

/** Longer sleeps are divided: timers of a machine that slept or whose clock was set fire late. */
const LONGEST_SLEEP_MS = MINUTE_MS;

/** Does work again and again, never twice at a time. */
export function startTimer({ log }: Pick<Core.Strapi, 'log'>, periodic: Periodic, clock: Clock = MACHINE_CLOCK): Timer {
  const stopping = new AbortController();
  let work = Promise.resolve();
  let sleep = { cancel: () => {} };

  function fallAsleep(): void {
    const now = clock.now();
    sleepUntil(periodic.due(now), now);
  }

  function sleepUntil(due: Date, fellAsleepAt: Date): void {
    if (stopping.signal.aborted) return;
    const now = clock.now();
    // The clock was set back by an hour: what was due in a second would be done in an hour.
    if (now < fellAsleepAt) return fallAsleep();
    const left = due.getTime() - now.getTime();
    if (left > 0) sleep = clock.after(Math.min(left, LONGEST_SLEEP_MS), () => sleepUntil(due, now));
    else work = doWork();
  }

  async function doWork(): Promise<void> {
    try {
      await periodic.work(clock.now(), stopping.signal);
    } catch (error) {
      log.warn(`${periodic.name} could not be done: ${String(error)}`);
    }
    fallAsleep();
  }

  fallAsleep();
  return {
    async stop() {
      stopping.abort();
      sleep.cancel();
      await work;
    },
  };
}

/** Due so long after the work was done. */
export const every = (milliseconds: number) => (after: Date) => new Date(after.getTime() + milliseconds);

/** Viet Nam keeps one time all year, seven hours before UTC. @see NEWSROOM_TIME_ZONE in shared/src/dateline.ts */
const VIETNAM_OFFSET_MS = 7 * 60 * MINUTE_MS;
const DAY_MINUTES = 24 * 60;

/** Due every night at a time of Viet Nam, whatever the clock of the machine shows. */
export const nightlyInVietnam = (hour: number, minute: number) => (after: Date) => {
  const minuteNow = Math.floor((after.getTime() + VIETNAM_OFFSET_MS) / MINUTE_MS);
  const midnight = minuteNow - (minuteNow % DAY_MINUTES);
  const tonight = midnight + hour * 60 + minute;
  const next = tonight > minuteNow ? tonight : tonight + DAY_MINUTES;
  return new Date(next * MINUTE_MS - VIETNAM_OFFSET_MS);
};
