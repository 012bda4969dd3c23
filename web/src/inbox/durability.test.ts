import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import type { ReaderEvent } from '@toasoan/shared/reader-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openInbox } from './inbox.ts';
import { sampleComment, sampleVote } from '../../testing/sample-events.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'durability-'));
  path = join(folder, 'inbox.db');
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(program: string, ...args: string[]): ChildProcess {
  const file = new URL(program, import.meta.url).pathname;
  return spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

describe('a process that keeps events', () => {
  /** The ids that it had acknowledged when it was killed without warning. */
  async function acknowledgedBeforeKill(atLeast: number): Promise<string[]> {
    const writer = run('../../testing/keeping-worker.ts', path);
    let printed = '';
    writer.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (printed.split('\n').length > atLeast) writer.kill('SIGKILL');
    });
    const [, signal] = (await once(writer, 'close')) as [number | null, string | null];
    expect(signal).toBe('SIGKILL');
    return printed.split('\n').slice(0, -1);
  }

  it('has every acknowledged event on disk after it was killed, again and again', async () => {
    const acknowledged: string[] = [];
    for (const atLeast of [1, 20, 50]) acknowledged.push(...(await acknowledgedBeforeKill(atLeast)));
    const inbox = openInbox(path);
    const kept = new Set(inbox.nextWaiting(1_000_000).map(({ id }) => id));
    expect(kept.size).toBe(inbox.count().waiting);
    inbox.close();
    expect(acknowledged.length).toBeGreaterThanOrEqual(71);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  }, 30_000);
});

describe('a process that forwards events', () => {
  it('loses nothing and doubles nothing when it is killed after the CMS kept a batch, before it heard so', async () => {
    const inbox = openInbox(path);
    const events = Array.from({ length: 300 }, (_, index) => (index % 2 ? sampleVote() : sampleComment()));
    await Promise.all(events.map((event) => inbox.add(event)));

    const kept = new Map<string, ReaderEvent>();
    const batches: { size: number; known: number }[] = [];
    let forwarder: ChildProcess;
    const cms = createServer((request, response) => {
      void json(request).then(async (body) => {
        const batch = body as ReaderEvent[];
        batches.push({ size: batch.length, known: batch.filter(({ id }) => kept.has(id)).length });
        batch.forEach((event) => kept.set(event.id, event));
        if (batches.length <= 2) return kill(forwarder);
        const results = batch.map(({ id }) => ({ id, outcome: 'duplicate', reason: null }));
        return response.end(JSON.stringify({ latest: 1, results }));
      });
    });
    await once(cms.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(cms.address() as AddressInfo).port}/`;

    for (const deaths of [1, 2]) {
      forwarder = run('../../testing/forwarding-worker.ts', path, url);
      await once(forwarder, 'exit');
      expect(batches).toHaveLength(deaths);
    }
    forwarder = run('../../testing/forwarding-worker.ts', path, url);
    await vi.waitFor(() => expect(inbox.nextWaiting(1)).toEqual([]), { timeout: 15_000, interval: 50 });
    await kill(forwarder);
    cms.close();
    inbox.close();

    expect([...kept.values()]).toEqual(events);
    expect(batches.slice(0, 4)).toEqual([
      { size: 200, known: 0 },
      { size: 200, known: 200 },
      { size: 200, known: 200 },
      { size: 100, known: 0 },
    ]);
  }, 30_000);
});
