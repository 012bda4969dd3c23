/** The clock on which a Vietnamese newspaper dates its stories. */
export const NEWSROOM_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Vietnam has kept UTC+07:00 without daylight saving since 1975; datelines older than that are not parsed. */
const OFFSET = '+07:00';

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

function toWeekday(year: string, month: string, day: string): string {
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

const DATELINE =
  /^(?:(?<weekday>chủ nhật|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy),\s*)?(?:ngày\s+)?(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>\d{4})(?:\s*[|,–-]?\s*(?<hour>\d{1,2})[:h](?<minute>\d{2}))?$/iu;

/** Whether a line has the shape of a dateline, right or wrong. */
export function isDatelineShaped(line: string): boolean {
  return DATELINE.test(line.normalize('NFC').trim());
}

/**
 * The instant that a printed dateline names; midnight when it names no time.
 * @throws RangeError with a Vietnamese message when the line is no dateline, names a day or time that does not exist,
 * or a weekday that is not that day's.
 */
export function parseDateline(line: string): Date {
  const groups = DATELINE.exec(line.normalize('NFC').trim())?.groups;
  if (!groups) throw new RangeError(`Không đọc được dòng ngày giờ: “${line}”`);
  const { weekday, day = '', month = '', year = '', hour = '0', minute = '00' } = groups;
  const pad = (digits: string) => digits.padStart(2, '0');
  const printed = `${pad(day)}/${pad(month)}/${year} ${pad(hour)}:${minute}`;
  const date = new Date(`${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${minute}:00${OFFSET}`);
  if (Number.isNaN(date.getTime()) || toNewsroomDate(date) !== printed.slice(0, 10)) {
    throw new RangeError(`Ngày giờ không có thật: “${line}”`);
  }
  const realWeekday = toWeekday(year, pad(month), pad(day));
  if (weekday && weekday.toLowerCase() !== realWeekday.toLowerCase()) {
    throw new RangeError(`Ngày ${printed.slice(0, 10)} là ${realWeekday}, không phải ${weekday}`);
  }
  return date;
}
