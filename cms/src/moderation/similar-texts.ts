import { foldVietnamese } from '@toasoan/shared/folding';

/** So many signs in a row are compared; a text as short as that is compared whole. */
const SHINGLE_LENGTH = 4;

/** Texts that share this part of what either of them holds are nearly the same. */
const ALIKE = 0.6;

const BANDS = 8;
const ROWS_PER_BAND = 2;

/**
 * Puts texts that say nearly the same behind the first of them; the order stays otherwise. Marks, capitals, spaces and
 * signs make no difference. Candidates are found by MinHash (Broder 1997), so that a flood of texts is not compared each
 * with each, and then compared exactly (Jaccard index of their runs of four signs).
 */
export function groupSimilar<One extends { text: string }>(all: readonly One[]): One[][] {
  const groups: Group<One>[] = [];
  const byBand = new Map<string, Group<One>[]>();
  for (const one of all) {
    const shingles = toShingles(one.text);
    const bands = toBands(shingles);
    const found = bands.flatMap((band) => byBand.get(band) ?? []).find((group) => isAlike(group.shingles, shingles));
    if (found) {
      found.members.push(one);
      continue;
    }
    const group = { shingles, members: [one] };
    groups.push(group);
    for (const band of bands) byBand.set(band, [...(byBand.get(band) ?? []), group]);
  }
  return groups.map(({ members }) => members);
}

interface Group<One> {
  /** Of the first of the group, so that a chain of small differences does not lead far. */
  shingles: ReadonlySet<number>;
  members: One[];
}

function toShingles(text: string): Set<number> {
  const signs = foldVietnamese(text).replace(/[^\p{L}\p{N}]/gu, '') || text;
  const shingles = new Set<number>();
  for (let start = 0; start === 0 || start + SHINGLE_LENGTH <= signs.length; start += 1) {
    shingles.add(toHash(signs.slice(start, start + SHINGLE_LENGTH)));
  }
  return shingles;
}

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function toHash(signs: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < signs.length; index += 1) {
    hash = Math.imul(hash ^ signs.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Two texts that are alike have at least one of these in common, all but certainly. */
function toBands(shingles: ReadonlySet<number>): string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = Array.from({ length: ROWS_PER_BAND }, (_row, row) => toMinimum(shingles, band * ROWS_PER_BAND + row));
    return `${band} ${rows.join(' ')}`;
  });
}

/** The smallest of the shingles in the order of one of many shufflings (the finalizer of MurmurHash3). */
function toMinimum(shingles: ReadonlySet<number>, shuffling: number): number {
  const seed = Math.imul(shuffling + 1, 0x9e3779b1);
  let minimum = Infinity;
  for (const shingle of shingles) {
    let mixed = shingle ^ seed;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    minimum = Math.min(minimum, (mixed ^ (mixed >>> 16)) >>> 0);
  }
  return minimum;
}

function isAlike(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const shared = [...other].filter((shingle) => one.has(shingle)).length;
  return shared / (one.size + other.size - shared) >= ALIKE;
}
