import { toNewsroomDate } from '@toasoan/shared/dateline';
import { DAY_MS } from '@toasoan/shared/durations';
import { parseDateline } from '@toasoan/shared/parse-dateline';

/** The end of the day after on the newsroom's clock, which knows no daylight saving. */
export function toEndOfTomorrow(now: Date): Date {
  return new Date(parseDateline(toNewsroomDate(now)).getTime() + 2 * DAY_MS);
}
