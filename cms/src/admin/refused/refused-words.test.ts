import { expect, test } from 'vitest';
import { toFormAddress, toRefusalWords, toRefusedName } from './refused-words.ts';

test.each([
  ['image', 'file.width: Invalid input: expected number, received null', 'ảnh này: tệp ảnh hỏng'],
  ['masthead', 'menu.0.url: Invalid input', 'măng sét này: thực đơn có địa chỉ'],
  ['article', 'slug: Too big: expected string to have <=200 characters', 'bài này: phần chữ trong địa chỉ'],
  ['article', 'UNIQUE constraint failed: article.serial', 'bài này: trùng số'],
  ['tag', 'documentId: Invalid string: must match pattern', 'chủ đề này: mã của mục'],
  ['article', 'somethingElse: Invalid input', 'Hãy báo kỹ thuật viên'],
])('a refused %s (%s) is told in the words of editors', (type, reason, words) => {
  const told = toRefusalWords({ type, reason });
  expect(told).toContain(words);
  expect(told).not.toMatch(/Invalid|expected|UNIQUE/u);
});

const refusal = { type: 'tag', uid: 'api::tag.tag', isSingle: false, documentId: 'Mã-Số_Lạ', reason: '', title: '' };

test('what has no name is called by its id, and its form is found', () => {
  expect(toRefusedName(refusal)).toBe('Chủ đề “Mã-Số_Lạ”');
  expect(toFormAddress(refusal)).toBe('/content-manager/collection-types/api::tag.tag/M%C3%A3-S%E1%BB%91_L%E1%BA%A1');
  expect(toFormAddress({ ...refusal, isSingle: true })).toBe('/content-manager/single-types/api::tag.tag');
});
