import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { download } from './download.ts';

const SIZE = 100_000;

describe('a download', () => {
  const server = createServer((_request, response) => void response.end(Buffer.alloc(SIZE, 'x')));
  let url: URL;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a.jpg`);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const get = (sizeBytes: number) => download(url, { sizeBytes, patienceMs: 10_000, stop: undefined });

  it('brings a file of just the size that is allowed', async () => {
    expect((await get(SIZE)).bytes).toHaveLength(SIZE);
  });

  it('brings nothing of a file that is larger than allowed', async () => {
    expect(await get(SIZE - 1)).toEqual({ status: 200, bytes: undefined });
  });
});
