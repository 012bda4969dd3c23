import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { findProcessTree, readMemoryKib } from './process-tree.ts';

test('a process tree holds what a process started, and what that started in turn', async () => {
  const shell = spawn('sh', ['-c', 'sleep 60 & echo $!; wait'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const [line] = (await once(shell.stdout, 'data')) as [Buffer];
    expect(await findProcessTree([process.pid])).toEqual(expect.arrayContaining([shell.pid, Number(line)]));
  } finally {
    process.kill(Number((await findProcessTree([shell.pid ?? 0]))[1]));
  }
});

test('the memory of a running process is known, that of one that has ended is nothing', async () => {
  expect(await readMemoryKib(process.pid)).toBeGreaterThan(10_000);
  expect(await readMemoryKib(2 ** 30)).toBe(0);
});
