import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PrintJob } from './press-job.ts';
import { openPresses, PressLost, type Presses } from './presses.ts';

const PRESS_FILE = join(import.meta.dirname, '../../../testing/press-for-tests.ts');

describe('presses', () => {
  let folder: string;
  let presses: Presses;
  let warnings: unknown[];

  beforeEach(() => {
    warnings = [];
    folder = mkdtempSync(join(tmpdir(), 'toasoan-presses-'));
    for (const name of ['edition', 'unfinished']) mkdirSync(join(folder, name));
    presses = openPresses({
      file: PRESS_FILE,
      arguments: [],
      count: 2,
      log: { warn: (...words: unknown[]) => void warnings.push(words) },
    });
  });

  afterEach(async () => {
    await presses.close();
    rmSync(folder, { recursive: true });
  });

  const job = (...addresses: string[]): PrintJob => ({
    type: 'print',
    addresses,
    app: '',
    edition: join(folder, 'edition'),
    unfinished: join(folder, 'unfinished'),
    isForced: false,
  });
  const pidOf = (page: string) => Number(readFileSync(join(folder, 'edition', page), 'utf8'));

  it('are processes of lower priority, no more than there may be, and print', async () => {
    const pages = Array.from({ length: 12 }, (_, index) => `/a/${index}.html`);
    const reports = await Promise.all(pages.map((page) => presses.do(job(page))));
    expect(reports[0]).toEqual({ written: 1, removed: 0, failed: [] });
    const pids = new Set(pages.map(pidOf));
    expect(pids).not.toContain(process.pid);
    expect(pids.size).toBeLessThanOrEqual(2);
    for (const pid of pids) expect(getPriority(pid)).toBe(constants.priority.PRIORITY_BELOW_NORMAL);
    expect(presses.running()).toBe(pids.size);
  });

  it('tell of a job whose press ended, and do the next one by another', async () => {
    await expect(presses.do(job('/a.html', '/end.html'))).rejects.toThrow(PressLost);
    expect(warnings).toHaveLength(1);
    expect(await presses.do(job('/b.html'))).toMatchObject({ written: 1 });
  });

  it('tell of pages that could not be printed', async () => {
    const nowhere = { ...job('/a.html'), unfinished: '/proc/nowhere' };
    await expect(presses.do(nowhere)).resolves.toMatchObject({ failed: [{ address: '/a.html' }] });
  });

  it('give up what they have not done when they are closed', async () => {
    const results = Promise.allSettled(Array.from({ length: 30 }, (_, index) => presses.do(job(`/${index}.html`))));
    await presses.close();
    expect((await results).some(({ status }) => status === 'rejected')).toBe(true);
    expect(presses.running()).toBe(0);
    await expect(presses.do(job('/a.html'))).rejects.toThrow(PressLost);
  });

  it('end with the site, even when that is killed', async () => {
    const script = `
      import { openPresses } from ${JSON.stringify(join(import.meta.dirname, 'presses.ts'))};
      const presses = openPresses({ file: ${JSON.stringify(PRESS_FILE)}, arguments: [], count: 1, log: console });
      await presses.do(${JSON.stringify(job('/a.html'))});
      console.log('printed');
      setInterval(() => {}, 1000);`;
    const site = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => site.stdout.once('data', resolve));
    const press = pidOf('a.html');
    expect(() => process.kill(press, 0)).not.toThrow();
    site.kill('SIGKILL');
    await vi.waitFor(() => expect(() => process.kill(press, 0)).toThrow(), 10_000);
  });
});
