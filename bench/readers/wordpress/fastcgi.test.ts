import { expect, it } from 'vitest';
import { createFastCgiCutter, toFastCgiRequest } from './fastcgi.ts';

const record = (type: number, text: string, padding = 0) =>
  Buffer.concat([Buffer.from([1, type, 0, 1, 0, text.length, padding, 0]), Buffer.from(text), Buffer.alloc(padding)]);

it('writes a request as php-fpm reads it: parameters with their lengths, then the body, each ended by nothing', () => {
  const long = 'x'.repeat(200);
  const bytes = toFastCgiRequest({ A: 'b', LONG: long }, 'name=Lan');
  const parameters = `\x01\x01Ab\x04\x80\x00\x00\xc8LONG${long}`;
  expect(bytes.toString('latin1')).toContain(
    `\x01\x04\x00\x01\x00${String.fromCharCode(parameters.length)}\x00\x00${parameters}`,
  );
  expect(bytes.subarray(-24).toString('latin1')).toBe(
    '\x01\x05\x00\x01\x00\x08\x00\x00name=Lan\x01\x05\x00\x01\x00\x00\x00\x00',
  );
});

it('cuts answers where they end, however the bytes arrive', () => {
  const answers = Buffer.concat([
    record(6, 'Status: 302 Found\r\n', 5),
    record(7, 'a warning'),
    record(6, '\r\n'),
    record(3, '\0\0\0\0\0\0\0\0'),
    record(6, 'Content-type: text/html\r\n\r\nHi'),
    record(3, '\0\0\0\0\0\0\0\0'),
  ]);
  for (const size of [1, 13, answers.length]) {
    const seen: [number, string][] = [];
    const cut = createFastCgiCutter((status, text) => seen.push([status, text]));
    for (let at = 0; at < answers.length; at += size) cut(answers.subarray(at, at + size));
    expect(seen).toEqual([
      [302, 'Status: 302 Found\r\n\r\n'],
      [200, 'Content-type: text/html\r\n\r\nHi'],
    ]);
  }
});
