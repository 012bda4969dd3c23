/** A steady stream of changes is notified after this many quiet times at the latest. */
const LONGEST_WAIT = 6;

const LONGEST_PAUSE_SECONDS = 600;

/** What nobody has been notified of yet. */
export interface Untold {
  /** When the oldest and the newest of these changes were written. */
  first: Date;
  last: Date;
}

/**
 * Whether it is time to tell: nothing has changed for the quiet time, or changes have waited long enough. Times in the
 * future, after the clock was set back, count as if they were as long ago.
 */
export function isDue({ first, last }: Untold, quietSeconds: number, now: Date): boolean {
  const secondsFrom = (time: Date) => Math.abs(now.getTime() - time.getTime()) / 1000;
  return secondsFrom(last) >= quietSeconds || secondsFrom(first) >= LONGEST_WAIT * quietSeconds;
}

/** How long to wait after the nth failure in a row: doubling from the quiet time to ten minutes, half to whole of it. */
export function toPauseSeconds(failures: number, quietSeconds: number, random: () => number): number {
  const pause = Math.min(quietSeconds * 2 ** Math.min(failures - 1, 20), LONGEST_PAUSE_SECONDS);
  return pause * (0.5 + random() / 2);
}
