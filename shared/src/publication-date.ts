import { toNewsroomDay } from './dateline.ts';
import { DAY_MS, MINUTE_MS } from './durations.ts';

/** The press of the country begins with it: what is dated before is a slip of the keyboard. */
export const FIRST_DAY_OF_PUBLICATION = '1945-01-01';

/** Clocks of two machines differ by so much at most. */
const CLOCKS_APART_MS = MINUTE_MS;

/** Whether a story can bear this date: from 1945 to the end of tomorrow, on Vietnam's calendar. */
export function isPossiblePublicationDate(date: Date, now: Date): boolean {
  if (Number.isNaN(date.getTime())) return false;
  const day = toNewsroomDay(date);
  return day >= FIRST_DAY_OF_PUBLICATION && day <= toNewsroomDay(new Date(now.getTime() + DAY_MS));
}

/** Whether a story of this date would be live before its time. */
export function isFuture(date: Date, now: Date): boolean {
  return date.getTime() > now.getTime() + CLOCKS_APART_MS;
}
