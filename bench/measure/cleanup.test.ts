import { expect, test, vi } from 'vitest';
import { createCleanup } from './cleanup.ts';

test('what was begun last is undone first, once, even when a step fails', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const done: string[] = [];
  const cleanup = createCleanup();
  cleanup.add(() => void done.push('folder'));
  const forget = cleanup.add(() => void done.push('forgotten'));
  cleanup.add(() => Promise.reject(new Error('gone already')));
  cleanup.add(() => void done.push('process'));
  forget();
  forget();
  await cleanup.run();
  await cleanup.run();
  expect(done).toEqual(['process', 'folder']);
  expect(report).toHaveBeenCalledOnce();
  report.mockRestore();
});
