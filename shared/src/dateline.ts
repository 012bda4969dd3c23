import { HOUR_MS } from './durations.ts';

/** The clock on which a Vietnamese newspaper dates its stories. */
export const NEWSROOM_TIME_ZONE = 'Asia/Ho_Chi_Minh';

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

/**
 * From this instant on Vietnam's clock has been seven hours ahead of UTC, winter and summer
 * (https://data.iana.org/time-zones/tzdb/asia, Asia/Ho_Chi_Minh).
 */
const SEVEN_HOURS_AHEAD_SINCE = Date.UTC(1975, 5, 12, 16);
const SEVEN_HOURS_MS = 7 * HOUR_MS;

const EARLIER = new Intl.DateTimeFormat('en-GB', {
  timeZone: NEWSROOM_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What Vietnam's clock and calendar show, in digits padded with zeros. */
type Parts = Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>;

/** @throws RangeError for a date that is none. */
function toParts(date: Date): Parts {
  // Intl takes a tenth of a millisecond for each date: too long for pages that print dozens.
  if (date.getTime() >= SEVEN_HOURS_AHEAD_SINCE) return toUtcParts(new Date(date.getTime() + SEVEN_HOURS_MS));
  return Object.fromEntries(EARLIER.formatToParts(date).map(({ type, value }) => [type, value])) as Parts;
}

function toUtcParts(date: Date): Parts {
  return {
    year: String(date.getUTCFullYear()),
    month: toTwoDigits(date.getUTCMonth() + 1),
    day: toTwoDigits(date.getUTCDate()),
    hour: toTwoDigits(date.getUTCHours()),
    minute: toTwoDigits(date.getUTCMinutes()),
  };
}

function toTwoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The weekday, as printed, of a calendar date given in digits padded with zeros. */
export function toWeekday(year: string, month: string, day: string): string {
  return WEEKDAYS[new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** The dateline as our papers print it, on Vietnam's clock: "Thứ Hai, 01/03/2021 | 17:11". */
export function toDateline(date: Date): string {
  const { year, month, day, hour, minute } = toParts(date);
  return `${toWeekday(year, month, day)}, ${day}/${month}/${year} | ${hour}:${minute}`;
}

/** A date alone on Vietnam's clock: "01/03/2021". */
export function toNewsroomDate(date: Date): string {
  const { year, month, day } = toParts(date);
  return `${day}/${month}/${year}`;
}

/** Hour, minute and date on Vietnam's clock: "17:11 01/03/2021". */
export function toNewsroomTime(date: Date): string {
  const { year, month, day, hour, minute } = toParts(date);
  return `${hour}:${minute} ${day}/${month}/${year}`;
}

/** A moment to the second on Vietnam's clock, which has been whole hours from UTC since 1975: "17:11:03, 01/03/2021". */
export function toNewsroomMoment(date: Date): string {
  const { year, month, day, hour, minute } = toParts(date);
  return `${hour}:${minute}:${toTwoDigits(date.getUTCSeconds())}, ${day}/${month}/${year}`;
}

/** The month on Vietnam's clock in which an instant falls: "2021-03". */
export function toNewsroomMonth(date: Date): string {
  const { year, month } = toParts(date);
  return `${year}-${month}`;
}

/** The day on Vietnam's clock in which an instant falls: "2021-03-01", years padded to four digits. */
export function toNewsroomDay(date: Date): string {
  const { year, month, day } = toParts(date);
  return `${year.padStart(4, '0')}-${month}-${day}`;
}
