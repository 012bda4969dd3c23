import { createSeededRandom } from '@toasoan/shared/seeded-random';

/** Numbers that look random and are the same for the same seed, so that a picture is the same every time it is drawn. */
export type Random = () => number;

export const randomFrom: (seed: number) => Random = createSeededRandom;

export function between(random: Random, low: number, high: number): number {
  return low + random() * (high - low);
}

export function pick<T>(random: Random, things: readonly [T, ...T[]]): T {
  return things[Math.floor(random() * things.length)] ?? things[0];
}

/** `count` things, each made by its number. */
export function many(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}
