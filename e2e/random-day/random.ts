import { createSeededRandom } from '@toasoan/shared/seeded-random';

/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Some of the items, in a random order, at most `limit`. */
  some<Item>(items: readonly Item[], limit: number): Item[];
}

export function createRandom(seed: number): Random {
  const next = createSeededRandom(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    some(items, limit) {
      const left = [...items];
      return Array.from({ length: below(limit + 1) }, () => left.splice(below(left.length), 1)).flat();
    },
  };
}
