import { DAY_MS, MINUTE_MS } from '@toasoan/shared/durations';

const YEARS = 15;
const SPAN = YEARS * 365 * DAY_MS;

/** The beginning of the archive. */
export function archiveStart(now: Date): Date {
  return new Date(now.getTime() - SPAN);
}

/**
 * When the n-th of so many articles was published: over fifteen years, the last of them now, three times as many a day
 * in the end as in the beginning.
 */
export function publicationDate(number: number, articles: number, now: Date): Date {
  const share = number / articles;
  // The share of articles after the share t of the time is (t + t²) / 2; solved for t.
  const time = (Math.sqrt(1 + 8 * share) - 1) / 2;
  return new Date(Math.floor((now.getTime() - SPAN * (1 - time)) / MINUTE_MS) * MINUTE_MS);
}
