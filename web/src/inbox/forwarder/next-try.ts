import { DAY_MS, MINUTE_MS } from '@toasoan/shared/durations';

const TRIED_FOR_MS = DAY_MS;
const PAUSE_MS = { least: 5_000, most: 10 * MINUTE_MS } as const;

/**
 * When an event for which the CMS was not ready at `since`, nor ever after, is handed to it again: after as long as it
 * has been tried already, within limits. Undefined when that has gone on for a day.
 */
export function findNextTry(since: Date, now: Date): Date | undefined {
  const triedFor = now.getTime() - since.getTime();
  if (triedFor >= TRIED_FOR_MS) return undefined;
  return new Date(now.getTime() + Math.min(PAUSE_MS.most, Math.max(PAUSE_MS.least, triedFor)));
}
