/** The clock on which a Vietnamese newspaper dates its stories. */
export const NEWSROOM_TIME_ZONE = 'Asia/Ho_Chi_Minh';

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: NEWSROOM_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function toParts(date: Date): Record<Intl.DateTimeFormatPartTypes, string> {
  return Object.fromEntries(PARTS.formatToParts(date).map(({ type, value }) => [type, value])) as Record<
    Intl.DateTimeFormatPartTypes,
    string
  >;
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
  const { hour, minute } = toParts(date);
  return `${hour}:${minute} ${toNewsroomDate(date)}`;
}

/** The month on Vietnam's clock in which an instant falls: "2021-03". */
export function toNewsroomMonth(date: Date): string {
  const { year, month } = toParts(date);
  return `${year}-${month}`;
}
