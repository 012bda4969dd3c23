import { expect, test } from 'vitest';
import { toCaptionLine } from './caption-line.ts';

const print = (caption: string | null, creditText: string | null) => {
  const line = toCaptionLine(caption, creditText);
  return line && [line.caption, line.credit].filter(Boolean).join(' ');
};

test.each([
  ['Các em nhận thưởng.', 'K.K', 'Các em nhận thưởng. Ảnh: K.K'],
  ['Các em nhận thưởng', 'K.K', 'Các em nhận thưởng. Ảnh: K.K'],
  ['Ai sẽ thắng?', 'K.K', 'Ai sẽ thắng? Ảnh: K.K'],
  ['Ông nói: “Tốt lắm!”', 'K.K', 'Ông nói: “Tốt lắm!” Ảnh: K.K'],
  ['Các em nhận thưởng.', 'Ảnh minh họa: K.K', 'Các em nhận thưởng. Ảnh minh họa: K.K'],
  ['Các em nhận thưởng.', 'Nguồn: TTXVN', 'Các em nhận thưởng. Nguồn: TTXVN'],
  ['Các em nhận thưởng. Ảnh minh họa: K.K', 'K.K', 'Các em nhận thưởng. Ảnh minh họa: K.K'],
  ['Các em nhận thưởng. Ảnh: K.K.', 'Ảnh: K.K', 'Các em nhận thưởng. Ảnh: K.K.'],
  ['Bà Hai và con gái Thu', 'Thu', 'Bà Hai và con gái Thu. Ảnh: Thu'],
  ['  ', 'K.K', 'Ảnh: K.K'],
  ['Không có tác giả ảnh', null, 'Không có tác giả ảnh'],
  ['Dấu lạ.', 'A+B (C)', 'Dấu lạ. Ảnh: A+B (C)'],
])('caption “%s” with credit “%s” is printed as one line', (caption, credit, line) =>
  expect(print(caption, credit)).toBe(line),
);

test('a picture without words has no line', () => expect(toCaptionLine(' ', null)).toBeUndefined());
