import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openInbox } from './inbox.ts';

const WRITER = new URL('./inbox-writer.ts', import.meta.url).pathname;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inbox-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The ids that a writing process had acknowledged when it was killed without warning. */
async function acknowledgedBeforeKill(path: string, atLeast: number): Promise<string[]> {
  const writer = spawn(process.execPath, [WRITER, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    if (printed.split('\n').length > atLeast) writer.kill('SIGKILL');
  });
  const [, signal] = (await once(writer, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return printed.split('\n').slice(0, -1);
}

it('holds every acknowledged event after the process was killed, again and again', async () => {
  const path = join(folder, 'inbox.db');
  const acknowledged: string[] = [];
  for (const atLeast of [1, 20, 50]) acknowledged.push(...(await acknowledgedBeforeKill(path, atLeast)));
  const inbox = openInbox(path);
  const kept = inbox.nextWaiting(1_000_000).map(({ id }) => id);
  inbox.close();
  expect(acknowledged.length).toBeGreaterThanOrEqual(71);
  expect(new Set(kept).size).toBe(kept.length);
  expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([]);
}, 30_000);
