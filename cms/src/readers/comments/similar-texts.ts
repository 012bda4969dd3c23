import { foldVietnamese } from '@toasoan/shared/folding';

/** So many signs in a row are compared; a text as short as that is compared whole. */
const RUN_LENGTH = 6;

/** So many of the runs of a text stand for all of them: exact for a sentence, an estimate for longer texts. */
const SKETCH_SIZE = 64;

/** Texts that share this part of what either of them holds are nearly the same. */
const ALIKE = 0.5;

/** Texts that are alike have one of so many of their smallest runs in common, all but certainly. */
const NAMES = 4;

/** Names of groups are positive integers of four bytes, as every database keeps them. */
const NAME_BITS = 0x7fffffff;

/** The smallest hashes of a text's runs of signs, in order. */
export type Sketch = Uint32Array;

/**
 * Sketches a text so that it can be compared: marks, capitals, spaces and signs make no difference
 * (bottom-k sketches: Broder 1997, “On the resemblance and containment of documents”).
 */
export function toSketch(text: string): Sketch {
  const signs = foldVietnamese(text).replace(/[^\p{L}\p{N}]/gu, '') || text;
  const hashes = new Set<number>();
  for (let start = 0; start === 0 || start + RUN_LENGTH <= signs.length; start += 1) {
    hashes.add(toHash(signs, start, Math.min(start + RUN_LENGTH, signs.length)));
  }
  return Uint32Array.from(hashes).sort().slice(0, SKETCH_SIZE);
}

/** The names that a group may have in which a text is the first, the likeliest to be found again before the others. */
export function toNames(sketch: Sketch): number[] {
  return [...new Set([...sketch.slice(0, NAMES)].map((hash) => hash & NAME_BITS))];
}

/** Whether two texts say nearly the same: whether the smallest runs of both together are in both often enough. */
export function isAlike(one: Sketch, other: Sketch): boolean {
  let [at, otherAt, seen, shared] = [0, 0, 0, 0];
  while (seen < SKETCH_SIZE && (at < one.length || otherAt < other.length)) {
    const [a, b] = [one[at] ?? Infinity, other[otherAt] ?? Infinity];
    if (a === b) shared += 1;
    if (a <= b) at += 1;
    if (b <= a) otherAt += 1;
    seen += 1;
  }
  return shared / seen >= ALIKE;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), mixed as MurmurHash3 ends, so that small says nothing of the signs. */
function toHash(signs: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ signs.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
