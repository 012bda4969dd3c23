import { expect, test } from 'vitest';
import { percentile, summarize } from './percentile.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => count - index);

test.each([
  [100, 0.5, 50],
  [100, 0.95, 95],
  [20, 0.95, 19],
  [19, 0.95, 19],
  [1, 0.95, 1],
  [3, 0, 1],
])('of 1 to %i, in any order, a share of %f is at most %i', (count, share, value) =>
  expect(percentile(upTo(count), share)).toBe(value),
);

test('a summary says how many values it stands for', () =>
  expect(summarize(upTo(10))).toEqual({ count: 10, median: 5, p95: 10, max: 10 }));

test('nothing has no percentile', () => expect(() => percentile([], 0.5)).toThrow(RangeError));
