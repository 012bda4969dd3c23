import { describe, expect, it } from 'vitest';
import { toDateline } from './dateline.ts';
import { isDatelineShaped, parseDateline } from './parse-dateline.ts';

const SAME_INSTANT = [
  'Thứ Hai, 01/03/2021 | 17:11',
  'THỨ HAI, 01/03/2021 | 17:11',
  'Thứ 2, ngày 1/3/2021 17:11',
  'Thứ hai, 1/3/2021, 17:11 (GMT+7)',
  '01/03/2021 17:11 GMT+7',
  '01/03/2021 05:11:00 CH',
  '17:11 01/03/2021',
  '17h11 | Thứ Hai, 01-03-2021',
  '17:11 - Thứ Hai, 01.03.2021',
  'Cập nhật: 17:11, 01/03/2021',
  'Đăng lúc 17:11 ngày 01/03/2021',
  'Thứ Hai, ngày 1 tháng 3 năm 2021 - 17:11',
  'Thứ Hai, 01/03/2021 | 17:11'.normalize('NFD'),
];

describe('a printed dateline', () => {
  it.each(SAME_INSTANT)('is read from “%s”', (line) => {
    expect(parseDateline(line).toISOString()).toBe('2021-03-01T10:11:00.000Z');
  });

  it('is read back from the form in which we print it', () => {
    const date = new Date('2024-12-31T17:00:00Z');
    expect(parseDateline(toDateline(date))).toEqual(date);
  });

  it('names midnight when it names no time', () => {
    expect(parseDateline('01/03/2021').toISOString()).toBe('2021-02-28T17:00:00.000Z');
  });

  it.each(['31/02/2021', '29/02/2021 10:00', '01/13/2021', '00/03/2021', '01/03/2021 24:30', '01/03/2021 12:60'])(
    'is refused when it names what does not exist: %s',
    (line) => {
      expect(isDatelineShaped(line)).toBe(true);
      expect(() => parseDateline(line)).toThrow(/does not exist/u);
    },
  );

  it('is refused when the weekday is not that day’s, naming the right one', () => {
    expect(() => parseDateline('Thứ Ba, 01/03/2021 | 17:11')).toThrow(/is Thứ Hai, not Thứ Ba/u);
    expect(() => parseDateline('CN, 01/03/2021')).toThrow(/is Thứ Hai/u);
  });

  it.each(['Ngày 1/3/2021, tỉnh khởi công cầu mới', '1/3', '01/03-2021', 'Thứ Hai', '17:11 GMT+9 01/03/2021', ''])(
    'is not seen in “%s”',
    (line) => {
      expect(isDatelineShaped(line)).toBe(false);
      expect(() => parseDateline(line)).toThrow(RangeError);
    },
  );
});
