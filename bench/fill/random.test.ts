import { describe, expect, it } from 'vitest';
import { createRandom, createZipf } from './random.ts';

const draw = (seed: number) => {
  const random = createRandom(seed);
  return [random.next(), random.between(1, 100), random.id(), random.uuid(), random.pick(['a', 'b', 'c'])];
};

describe('random numbers', () => {
  it('are the same for the same seed and others for another', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('make ids of the form that Strapi gives documents, none of them twice', () => {
    const random = createRandom(1);
    const ids = Array.from({ length: 20_000 }, () => random.id());
    expect(ids.every((id) => /^[a-z][a-z0-9]{23}$/u.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('by Zipf draw the first ten times as often as the tenth', () => {
    const drawRank = createZipf(createRandom(1), 400);
    const counts = new Array<number>(400).fill(0);
    for (let count = 0; count < 100_000; count += 1) {
      const rank = drawRank();
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
    expect((counts[0] ?? 0) / (counts[9] ?? 1)).toBeGreaterThan(7);
    expect((counts[0] ?? 0) / (counts[9] ?? 1)).toBeLessThan(13);
    expect(counts[399]).toBeGreaterThan(0);
  });
});
