import { createSeededDraws, type SeededDraws } from '@toasoan/shared/seeded-random';

/** A stream of random numbers that is the same for the same seed. */
export interface Random extends SeededDraws {
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
  /** So many letters and digits, beginning with a letter: the form of Strapi's document ids. */
  id(length?: number): string;
  /** Lower-case hexadecimal digits. */
  hex(length: number): string;
  uuid(): string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LETTERS_AND_DIGITS = `${LETTERS}0123456789`;
const HEX = '0123456789abcdef';
const DOCUMENT_ID_LENGTH = 24;

export function createRandom(seed: number): Random {
  const draws = createSeededDraws(seed);
  const letters = (alphabet: string, length: number) => {
    let text = '';
    for (let index = 0; index < length; index += 1) text += alphabet.charAt(draws.below(alphabet.length));
    return text;
  };
  const hex = (length: number) => letters(HEX, length);
  return {
    ...draws,
    between: (min, max) => min + draws.below(max - min + 1),
    id: (length = DOCUMENT_ID_LENGTH) => letters(LETTERS, 1) + letters(LETTERS_AND_DIGITS, length - 1),
    hex,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}

/** Numbers from 0 of which the n-th is drawn 1/(n + 1) as often as the first: how tags are used (Zipf's law). */
export function createZipf(random: Random, count: number): () => number {
  const sums: number[] = [];
  let total = 0;
  for (let rank = 1; rank <= count; rank += 1) sums.push((total += 1 / rank));
  return () => {
    const drawn = random.next() * total;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? total) > drawn) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
