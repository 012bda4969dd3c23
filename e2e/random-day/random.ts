import { createSeededDraws, type SeededDraws } from '@toasoan/shared/seeded-random';

export interface Random extends SeededDraws {
  /** Some of the items, in a random order, at most `limit`. */
  some<Item>(items: readonly Item[], limit: number): Item[];
}

/** Numbers that look random and are the same for the same seed. */
export function createRandom(seed: number): Random {
  const draws = createSeededDraws(seed);
  return {
    ...draws,
    some(items, limit) {
      const left = [...items];
      return Array.from({ length: draws.below(limit + 1) }, () => left.splice(draws.below(left.length), 1)).flat();
    },
  };
}
