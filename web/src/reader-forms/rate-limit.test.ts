import { expect, it } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

const at = (ms: number) => new Date(1_614_593_460_000 + ms);

it('gives each sender its turns, and one more after each interval', () => {
  const limit = createRateLimit(3, 1000);
  const takeAt = (ms: number) => limit.take('a', at(ms));
  expect([0, 0, 0, 0].map(takeAt)).toEqual([true, true, true, false]);
  expect(limit.take('b', at(0))).toBe(true);
  expect([999, 1000, 1001].map(takeAt)).toEqual([false, true, false]);
  expect([60_000, 60_000, 60_000, 60_000].map(takeAt)).toEqual([true, true, true, false]);
});

it('gives no turns when the clock is set back', () => {
  const limit = createRateLimit(1, 1000);
  expect(limit.take('a', at(5000))).toBe(true);
  expect(limit.take('a', at(0))).toBe(false);
});

it('does not let one who has no turns left buy new ones with a crowd of senders', () => {
  const limit = createRateLimit(1, 60_000);
  limit.take('a', at(0));
  for (let sender = 0; sender < 25_000; sender += 1) limit.take(String(sender), at(sender));
  expect(limit.take('a', at(30_000))).toBe(false);
});
