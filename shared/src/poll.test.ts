import { describe, expect, it } from 'vitest';
import { isPollOpen, toPercentages, toShares } from './poll.ts';

describe('toPercentages', () => {
  it.each([
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [2, 1],
      [67, 33],
    ],
    [
      [1, 999],
      [0, 100],
    ],
    [
      [5, 0],
      [100, 0],
    ],
    [
      [1, 1, 1, 1, 1, 1, 1],
      [15, 15, 14, 14, 14, 14, 14],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [[], []],
  ])('of %j is %j', (counts, shares) => {
    expect(toPercentages(counts)).toEqual(shares);
  });

  it('always adds up to 100, is never a whole percent off, and keeps the order', () => {
    let seed = 42;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647);
    for (let round = 0; round < 2000; round += 1) {
      const counts = Array.from({ length: 2 + (next() % 9) }, () => next() % 1000).sort((a, b) => b - a);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const shares = toPercentages(counts);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total === 0 ? 0 : 100);
      counts.forEach((count, index) => expect(Math.abs((shares[index] ?? 0) - (count * 100) / total)).toBeLessThan(1));
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    }
  });
});

describe('isPollOpen', () => {
  const opensAt = new Date('2021-03-01T00:00:00Z');
  const closesAt = new Date('2021-03-08T00:00:00Z');
  const before = (date: Date) => new Date(date.getTime() - 1);

  it('is so from the first instant up to but not including the last', () => {
    expect(isPollOpen({ opensAt, closesAt }, before(opensAt))).toBe(false);
    expect(isPollOpen({ opensAt, closesAt }, opensAt)).toBe(true);
    expect(isPollOpen({ opensAt, closesAt }, before(closesAt))).toBe(true);
    expect(isPollOpen({ opensAt, closesAt }, closesAt)).toBe(false);
  });

  it('stays so without an end', () => {
    expect(isPollOpen({ opensAt, closesAt: null }, new Date('2099-01-01T00:00:00Z'))).toBe(true);
  });
});

describe('the shares of a poll', () => {
  const options = [{ voteCount: 3 }, { voteCount: 2 }, { voteCount: 1 }];

  it('add up to 100 where one option is chosen', () => {
    expect(toShares({ options, maxChoices: 1, voteCount: 6 })).toEqual([50, 33, 17]);
  });

  it('are those of the readers who voted where several are', () => {
    expect(toShares({ options, maxChoices: 2, voteCount: 4 })).toEqual([75, 50, 25]);
    expect(toShares({ options: [{ voteCount: 0 }], maxChoices: 2, voteCount: 0 })).toEqual([0]);
  });
});
