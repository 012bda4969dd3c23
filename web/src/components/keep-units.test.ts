import { expect, test } from 'vitest';
import { keepUnits } from './keep-units.ts';

test.each([
  ['giá 28.000 đồng một ký', 'giá 28.000~đồng một ký'],
  ['3,5 triệu đồng và 2 tỷ USD', '3,5~triệu~đồng và 2~tỷ~USD'],
  ['cao 12 m, dài 3 km/h', 'cao 12~m, dài 3~km/h'],
  ['tăng 7 % so với năm 2020', 'tăng 7~% so với năm 2020'],
  ['ngập 40 cm trong 2 giờ.', 'ngập 40~cm trong 2~giờ.'],
  ['xã 5 mới, lớp 4 gọn, 2 mẹ con', 'xã 5 mới, lớp 4 gọn, 2 mẹ con'],
  ['vài triệu đồng', 'vài triệu đồng'],
])('%j is printed as %j, ~ holding together', (text, printed) =>
  expect(keepUnits(text)).toBe(printed.replaceAll('~', '\u00A0')),
);
