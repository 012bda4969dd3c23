import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findFreePort } from '../../testing/find-free-port.ts';
import { startService, stopAll, type Service } from './service.ts';

let folder: string;
let services: Service[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toasoan-service-'));
  services = [];
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(async () => {
  await stopAll(services);
  rmSync(folder, { recursive: true });
});

interface Own {
  name?: string;
  healthUrl?: string;
  pauses?: number[];
  pauseFor?: (milliseconds: number) => Promise<unknown>;
}

/** A process that writes down each of its starts, and what it is told; it lives as long as `life` says. */
function start(life: string, own: Own = {}): Service {
  const { name = 'site', healthUrl, pauses } = own;
  const code = `
    const { appendFileSync } = require('node:fs');
    const say = (word) => appendFileSync(${JSON.stringify(join(folder, 'said'))}, word + '\\n');
    process.on('SIGTERM', () => { say('${name} stopped'); process.exit(0); });
    say('${name} started');
    ${life}`;
  const { pauseFor = async (milliseconds: number) => void pauses?.push(milliseconds) } = own;
  const service = startService(
    {
      name,
      command: process.execPath,
      args: ['-e', code],
      cwd: folder,
      env: {},
      ...(healthUrl !== undefined && { healthUrl }),
    },
    pauseFor,
  );
  services.push(service);
  return service;
}

const FOR_EVER = 'setInterval(() => {}, 1000);';

const said = () => (existsSync(join(folder, 'said')) ? readFileSync(join(folder, 'said'), 'utf8').split('\n') : []);
const count = (word: string) => said().filter((line) => line === word).length;
const untilSaid = (word: string, times = 1) =>
  vi.waitFor(() => expect(count(word)).toBeGreaterThanOrEqual(times), { timeout: 10_000 });

describe('a service', () => {
  it('is ready when it answers', async () => {
    const port = await findFreePort();
    const life = `require('node:http').createServer((_, answer) => answer.end('ok')).listen(${port}, '127.0.0.1');`;
    await start(life, { healthUrl: `http://127.0.0.1:${port}/` }).ready;
    expect(count('site started')).toBe(1);
  });

  it('that ends before it answers is reported, and not started again', async () => {
    const pauses: number[] = [];
    const { ready } = start('process.exit(3);', { healthUrl: 'http://127.0.0.1:9/', pauses });
    await expect(ready).rejects.toThrow('The site stopped while starting; the reason stands above.');
    expect([count('site started'), pauses]).toEqual([1, []]);
  });

  it('that dies later is started again, after pauses that grow to half a minute', async () => {
    const pauses: number[] = [];
    await start('setTimeout(() => process.exit(1), 50);', { pauses }).ready;
    await untilSaid('site started', 8);
    expect(pauses.slice(0, 7)).toEqual([1_000, 2_000, 5_000, 10_000, 30_000, 30_000, 30_000]);
  });

  it('that is stopped is not started again', async () => {
    const pauses: number[] = [];
    const service = start(FOR_EVER, { pauses });
    await service.ready;
    await untilSaid('site started');
    await service.stop();
    expect([count('site stopped'), pauses]).toEqual([1, []]);
  });

  it('is not started again when it is stopped in the pause after it died', async () => {
    const held = Promise.withResolvers<undefined>();
    const pauseFor = vi.fn(() => held.promise);
    const service = start('setTimeout(() => process.exit(1), 50);', { pauseFor });
    await service.ready;
    await vi.waitFor(() => expect(pauseFor).toHaveBeenCalled(), { timeout: 10_000 });
    await service.stop();
    held.resolve(undefined);
    await held.promise;
    expect(count('site started')).toBe(1);
  });
});

describe('several services', () => {
  it('are stopped one by one, the last started first', async () => {
    await start(FOR_EVER, { name: 'CMS' }).ready;
    await untilSaid('CMS started');
    await start(FOR_EVER, { name: 'site' }).ready;
    await untilSaid('site started');
    await stopAll(services);
    expect(said().filter((line) => line.endsWith('stopped'))).toEqual(['site stopped', 'CMS stopped']);
  });
});
