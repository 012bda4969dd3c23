import { expect, test } from 'vitest';
import { toBylineParts } from './byline-parts.ts';

const author = (name: string) => ({ name, address: `/${name}/` });
const read = (byline: string | null, ...names: string[]) =>
  toBylineParts(byline, names.map(author)).map(({ text, address }) => (address ? `[${text}]` : text));

test.each([
  ['Kim Phượng', ['Kim Phượng'], ['[Kim Phượng]']],
  ['Kim Phượng - Hữu Lộc', ['Hữu Lộc', 'Kim Phượng'], ['[Kim Phượng]', ' - ', '[Hữu Lộc]']],
  ['Bài, ảnh: Hữu Lộc', ['Hữu Lộc'], ['Bài, ảnh: ', '[Hữu Lộc]']],
  ['Ngọc Ánh - Ánh', ['Ánh', 'Ngọc Ánh'], ['[Ngọc Ánh]', ' - ', '[Ánh]']],
  ['PV', ['Kim Phượng'], ['PV']],
  [null, ['Kim Phượng', 'Hữu Lộc'], ['[Kim Phượng]', ' - ', '[Hữu Lộc]']],
  [null, [], []],
])('byline %j by %j is printed as %j', (byline, names, parts) => expect(read(byline, ...names)).toEqual(parts));
