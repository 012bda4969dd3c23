import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '@toasoan/testing/find-free-port';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTurns, type OpenTurns } from './open-turns.ts';

const LOG = { warn() {}, info() {} };

const opened: OpenTurns[] = [];
function open(redisUrl?: string): OpenTurns {
  const turns = openTurns(redisUrl, LOG);
  opened.push(turns);
  return turns;
}
afterEach(() => opened.splice(0).forEach((turns) => turns.close()));

describe('turns counted in memory', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are counted by name, and forgotten after their time', async () => {
    vi.useFakeTimers();
    const turns = open();
    expect([await turns.take('a', 1), await turns.take('a', 1), await turns.take('b', 60)]).toEqual([1, 2, 1]);
    expect([await turns.count('a'), await turns.count('c')]).toEqual([2, 0]);
    vi.advanceTimersByTime(999);
    expect([await turns.count('a'), await turns.count('b')]).toEqual([2, 1]);
    vi.advanceTimersByTime(1);
    expect([await turns.count('a'), await turns.count('b')]).toEqual([0, 1]);
  });

  it('are given out once each, however many ask at a time', async () => {
    const turns = open();
    const taken = await Promise.all(Array.from({ length: 1000 }, () => turns.take('a', 60)));
    expect(taken.filter((count) => count === 1)).toHaveLength(1);
    expect(Math.max(...taken)).toBe(1000);
  });
});

/** Debian: `apt-get install redis-server`. Without one this is skipped, and the report of the tests says so. */
const SERVER = ['valkey-server', 'redis-server'].find((name) => spawnSync(name, ['--version']).status === 0);

describe.skipIf(SERVER === undefined)('turns counted in Redis or Valkey (skipped where neither is installed)', () => {
  let folder: string;
  let port: number;
  let server: ChildProcess;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'toasoan-redis-'));
    port = await findFreePort();
    await start();
  });
  afterEach(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });

  async function start(): Promise<void> {
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
    server = spawn(SERVER ?? '', settings, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const text of server.stdout ?? []) if (String(text).includes('Ready to accept')) break;
  }

  async function stop(): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  }

  const openNode = () => open(`redis://127.0.0.1:${port}`);

  /** Until it has reached the server, a node counts alone. */
  async function untilShared(one: OpenTurns, other: OpenTurns): Promise<void> {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      await one.take(`shared ${attempt}`, 60);
      if ((await other.count(`shared ${attempt}`)) === 1) return;
      await wait(25);
    }
    throw new Error('The nodes do not count together.');
  }

  it('are counted together by all nodes', async () => {
    const [one, other] = [openNode(), openNode()];
    await untilShared(one, other);
    const taken = await Promise.all(
      Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? one : other).take('a', 60)),
    );
    expect(new Set(taken).size).toBe(200);
    expect(await one.count('a')).toBe(200);
    expect(await one.take('short', 1)).toBe(1);
    await vi.waitFor(async () => expect(await other.count('short')).toBe(0), 10_000);
  });

  it('go on in each node while the server is away, and together again afterwards', async () => {
    const [one, other] = [openNode(), openNode()];
    await untilShared(one, other);
    await stop();
    expect([await one.take('alone', 60), await one.take('alone', 60), await other.take('alone', 60)]).toEqual([
      1, 2, 1,
    ]);
    await start();
    await untilShared(one, other);
  });
});
