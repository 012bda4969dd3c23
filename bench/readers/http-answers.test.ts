import { expect, it } from 'vitest';
import { createAnswerCutter } from './http-answers.ts';

const ANSWERS =
  'HTTP/1.1 202 Accepted\r\nContent-Length: 4\r\n\r\nkept' +
  'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n' +
  'HTTP/1.1 304 Not Modified\r\n\r\nHTTP/1.1 503 x\r\ncontent-length: 0\r\n\r\n';

it('cuts answers where they end, however the bytes arrive', () => {
  for (const size of [1, 7, ANSWERS.length]) {
    const seen: [number, string][] = [];
    const cut = createAnswerCutter((status, text) => seen.push([status, text.split('\r\n\r\n')[1] ?? '']));
    for (let at = 0; at < ANSWERS.length; at += size) cut(Buffer.from(ANSWERS.slice(at, at + size)));
    expect(seen).toEqual([
      [202, 'kept'],
      [200, '3\r\nabc\r\n0'],
      [304, ''],
      [503, ''],
    ]);
  }
});
