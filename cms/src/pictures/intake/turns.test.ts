import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('two run, the others come in their order, and a failure gives its turn on', async () => {
  const inTurn = createTurns(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const start = (n: number) =>
    inTurn(async () => {
      begun.push(n);
      await new Promise<void>((resolve, reject) => ends.push(n === 1 ? () => reject(new Error('broken')) : resolve));
      return n;
    });
  const all = [1, 2, 3, 4].map(start);
  all[0]?.catch(() => undefined);
  await Promise.resolve();
  expect(begun).toEqual([1, 2]);
  ends[0]?.();
  await expect(all[0]).rejects.toThrow('broken');
  expect(begun).toEqual([1, 2, 3]);
  ends[1]?.();
  await all[1];
  expect(begun).toEqual([1, 2, 3, 4]);
  ends[2]?.();
  ends[3]?.();
  expect(await Promise.all(all.slice(1))).toEqual([2, 3, 4]);
});
