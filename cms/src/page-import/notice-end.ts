import { toNewsroomDate } from '@toasoan/shared/dateline';
import { parseDateline } from '@toasoan/shared/parse-dateline';

const MILLISECONDS_PER_DAY = 86_400_000;

/** The end of tomorrow on the newsroom's clock, which knows no daylight saving. */
export function toEndOfTomorrow(now: Date): Date {
  return new Date(parseDateline(toNewsroomDate(now)).getTime() + 2 * MILLISECONDS_PER_DAY);
}
