import { describe, expect, it } from 'vitest';
import { NEWSROOM_TIME_ZONE, toDateline, toNewsroomDate, toNewsroomMonth, toNewsroomTime } from './dateline.ts';

describe('toDateline', () => {
  it.each([
    ['2021-03-01T10:11:00Z', 'Thứ Hai, 01/03/2021 | 17:11'],
    ['2021-02-28T16:59:59Z', 'Chủ Nhật, 28/02/2021 | 23:59'],
    ['2021-02-28T17:00:00Z', 'Thứ Hai, 01/03/2021 | 00:00'],
    ['2024-02-28T17:00:00Z', 'Thứ Năm, 29/02/2024 | 00:00'],
    ['2021-12-31T17:05:00Z', 'Thứ Bảy, 01/01/2022 | 00:05'],
  ])('dates %s on Vietnam’s clock', (instant, dateline) => {
    expect(toDateline(new Date(instant))).toBe(dateline);
  });

  it('names the seven days in order', () => {
    const days = Array.from({ length: 7 }, (_, day) => toDateline(new Date(Date.UTC(2021, 2, 1 + day))).split(',')[0]);
    expect(days).toEqual(['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật']);
  });
});

describe('dates and months', () => {
  it('turn at midnight in Vietnam, not in London', () => {
    const lastMinute = new Date('2021-12-31T16:59:00Z');
    const newYear = new Date('2021-12-31T17:00:00Z');
    expect([toNewsroomDate(lastMinute), toNewsroomMonth(lastMinute)]).toEqual(['31/12/2021', '2021-12']);
    expect([toNewsroomDate(newYear), toNewsroomMonth(newYear)]).toEqual(['01/01/2022', '2022-01']);
    expect(toNewsroomTime(newYear)).toBe('00:00 01/01/2022');
  });

  it('are those of the time zone database, before and after the country’s clocks changed for the last time', () => {
    const lastChange = Date.UTC(1975, 5, 12, 16);
    const around = Array.from({ length: 240 }, (_, minutes) => lastChange + (minutes - 120) * 60_000);
    const over150Years = Array.from({ length: 20_000 }, (_, step) => Date.UTC(1925) + step * 236_699_431);
    for (const instant of [...around, lastChange - 1, ...over150Years]) {
      const date = new Date(instant);
      expect(toNewsroomTime(date), date.toISOString()).toBe(toTimeInDatabase(date));
    }
  });
});

const DATABASE = new Intl.DateTimeFormat('vi-VN', {
  timeZone: NEWSROOM_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** "17:11 01/03/2021", by the rules that Node brings along. */
function toTimeInDatabase(date: Date): string {
  const [hour, minute, day, month, year] = DATABASE.format(date).match(/\d+/gu) ?? [];
  return `${hour}:${minute} ${day}/${month}/${year}`;
}
