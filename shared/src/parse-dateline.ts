import { foldVietnamese } from './folding.ts';
import { toNewsroomDate, toWeekday } from './dateline.ts';

/** Vietnam has kept UTC+07:00 without daylight saving since 1975. */
const OFFSET = '+07:00';
const FIRST_YEAR = 1975;

const LABEL = '(?:(?:ngày\\s+)?(?:đăng|cập\\s+nhật|xuất\\s+bản)(?:\\s+(?:lúc|ngày))?\\s*:?\\s*)?';
const WEEKDAY = '(?:(?<weekday>chủ\\s*nhật|cn|thứ\\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7]))\\s*[,-]?\\s*)?';
const DIGITS = '(?<day>\\d{1,2})\\s*(?<mark>[/.-])\\s*(?<month>\\d{1,2})\\s*\\k<mark>\\s*(?<year>\\d{4})';
const WORDS = '(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2}),?\\s+năm\\s+(?<year>\\d{4})';
const TIME = '(?<hour>\\d{1,2})\\s*[:hg]\\s*(?<minute>\\d{2})(?::(?<second>\\d{2}))?\\s*(?<half>am|pm|sa|ch)?';
const ZONE = '(?:\\s*,?\\s*\\(?(?:gmt|utc)\\s*\\+\\s*0?7(?::?00)?\\)?)?';
const GAP = '\\s*(?:[|,•–-]|lúc|vào\\s+lúc)?\\s*';

/** The orders in which our papers print weekday, date and time. */
const DATELINES = [DIGITS, WORDS].flatMap((date) => [
  new RegExp(`^${LABEL}${WEEKDAY}(?:ngày\\s+)?${date}(?:${GAP}${TIME})?${ZONE}$`, 'iu'),
  new RegExp(`^${LABEL}${TIME}${ZONE}${GAP}${WEEKDAY}(?:ngày\\s+)?${date}$`, 'iu'),
]);

/** No dateline is longer; the patterns are not tried on longer lines. */
const MAX_LENGTH = 100;

type Groups = Record<string, string | undefined>;

function findGroups(line: string): Groups | undefined {
  const text = line.normalize('NFC').trim();
  if (text.length > MAX_LENGTH) return undefined;
  for (const pattern of DATELINES) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return groups;
  }
  return undefined;
}

/** Whether a line has the shape of a dateline, right or wrong. */
export function isDatelineShaped(line: string): boolean {
  return findGroups(line) !== undefined;
}

const pad = (digits: string) => digits.padStart(2, '0');

function toHour({ hour = '0', half = '' }: Groups): string {
  const number = Number(hour);
  if (/^(?:pm|ch)$/iu.test(half) && number < 12) return String(number + 12);
  return /^(?:am|sa)$/iu.test(half) && number === 12 ? '00' : pad(hour);
}

const NUMBERED: Readonly<Record<string, string>> = {
  cn: 'chu nhat',
  'thu 2': 'thu hai',
  'thu 3': 'thu ba',
  'thu 4': 'thu tu',
  'thu 5': 'thu nam',
  'thu 6': 'thu sau',
  'thu 7': 'thu bay',
};

function isSameWeekday(printed: string, real: string): boolean {
  const folded = foldVietnamese(printed)
    .replace(/\s+/gu, ' ')
    .replace(/^thu(?=\d)/u, 'thu ');
  return (NUMBERED[folded] ?? folded) === foldVietnamese(real);
}

/**
 * The instant that a printed dateline names, on Vietnam's clock; midnight when it names no time. Reads the forms
 * "Thứ Hai, 01/03/2021 | 17:11", "Thứ 2, ngày 1/3/2021 17:11", "01/03/2021 17:11 GMT+7", "17:11 01/03/2021",
 * "Thứ Hai, ngày 1 tháng 3 năm 2021", each also after "Đăng lúc", "Cập nhật:" and the like.
 * @throws RangeError, with a message for the operator, when the line is no dateline, names a day or time that does not exist,
 * or a weekday that is not that day's.
 */
export function parseDateline(line: string): Date {
  const groups = findGroups(line);
  if (!groups) throw new RangeError(`“${line}” is no dateline`);
  const { weekday, day = '', month = '', year = '', minute = '00', second = '00' } = groups;
  const printedDate = `${pad(day)}/${pad(month)}/${year}`;
  const date = new Date(`${year}-${pad(month)}-${pad(day)}T${toHour(groups)}:${minute}:${second}${OFFSET}`);
  if (Number.isNaN(date.getTime()) || toNewsroomDate(date) !== printedDate || Number(year) < FIRST_YEAR) {
    throw new RangeError(`“${line}” names a day or time that does not exist`);
  }
  const realWeekday = toWeekday(year, pad(month), pad(day));
  if (weekday && !isSameWeekday(weekday, realWeekday)) {
    throw new RangeError(`${printedDate} is ${realWeekday}, not ${weekday}`);
  }
  return date;
}
