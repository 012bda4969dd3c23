import { expect, test } from 'vitest';
import { toLinkedByline } from './byline-parts.ts';

/** "Đỗ Thúy Anh (Thúy Anh)" is an author with a pen name. */
function toAuthor(text: string) {
  const [, name = '', penName] = /^([^(]+?)(?: \((.+)\))?$/u.exec(text) ?? [];
  return { name, penName: penName ?? null, address: `/${name}/` };
}

test.each([
  ['Kim Phượng', ['Kim Phượng'], ['[Kim Phượng]'], []],
  ['Kim Phượng - Hữu Lộc', ['Hữu Lộc', 'Kim Phượng'], ['[Kim Phượng]', ' - ', '[Hữu Lộc]'], []],
  ['Bài, ảnh: Hữu Lộc', ['Hữu Lộc'], ['Bài, ảnh: ', '[Hữu Lộc]'], []],
  ['Ngọc Ánh - Ánh', ['Ánh', 'Ngọc Ánh'], ['[Ngọc Ánh]', ' - ', '[Ánh]'], []],
  ['Thúy Anh', ['Đỗ Thúy Anh (Thúy Anh)'], ['[Thúy Anh]'], []],
  [
    'Thúy Anh - Quốc Bảo',
    ['Trần Quốc Bảo (Quốc Bảo)', 'Đỗ Thúy Anh (Thúy Anh)'],
    ['[Thúy Anh]', ' - ', '[Quốc Bảo]'],
    [],
  ],
  ['Đỗ Thúy Anh, Thúy Anh', ['Đỗ Thúy Anh (Thúy Anh)'], ['[Đỗ Thúy Anh]', ', Thúy Anh'], []],
  ['THÚY ANH', ['Đỗ Thúy Anh (Thúy Anh)'], ['[THÚY ANH]'], []],
  ['Bài: K.K (ghi)', ['Lê Kim Khánh (K.K)'], ['Bài: ', '[K.K]', ' (ghi)'], []],
  ['Lan Anh - An', ['Võ An (An)'], ['Lan Anh - ', '[An]'], []],
  ['Lan Anh', ['Võ An (An)'], ['Lan Anh'], ['Võ An']],
  ['Minh', ['Lê Minh (Minh)', 'Võ Minh (Minh)'], ['[Minh]'], ['Võ Minh']],
  ['PV', ['Kim Phượng'], ['PV'], ['Kim Phượng']],
  [null, ['Kim Phượng'], [], ['Kim Phượng']],
  [null, [], [], []],
])('byline %j by %j is printed as %j and leaves %j to another line', (byline, authors, printed, left) => {
  const { parts, unnamed } = toLinkedByline(byline, authors.map(toAuthor));
  expect(parts.map(({ text, address }) => (address ? `[${text}]` : text))).toEqual(printed);
  expect(unnamed.map(({ name }) => name)).toEqual(left);
});
