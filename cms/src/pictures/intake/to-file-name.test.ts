import { expect, test } from 'vitest';
import { toFileName } from './to-file-name.ts';

test.each([
  ['chợ nổi.jpg', 'chợ nổi.jpg'],
  ['../../etc/passwd.jpg', 'etc passwd.jpg'],
  ['con đường: “mới”?.png', 'con đường “mới”.png'],
  ['<script>.webp', 'script.webp'],
  ['\u0000.jpg', 'anh.jpg'],
  ['.jpg', 'anh.jpg'],
  ['cho\u031b\u0323.jpg', 'chợ.jpg'],
])('%j is kept as %j', (sent, kept) => {
  expect(toFileName(sent)).toBe(kept);
});

test('a name of 231 letters is cut, its ending stays', () => {
  const kept = toFileName(`${'ả'.repeat(231)}.jpeg`);
  expect(kept).toBe(`${'ả'.repeat(80)}.jpeg`);
});
