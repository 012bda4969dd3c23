import { foldVietnamese } from '@toasoan/shared/folding';

/** So many signs in a row are compared; a text as short as that is compared whole. */
const SHINGLE_LENGTH = 4;

/** So many of the runs of a text stand for all of them: exact for a sentence, an estimate for longer texts. */
const SKETCH_SIZE = 64;

/** Texts that share this part of what either of them holds are nearly the same. */
const ALIKE = 0.6;

/** Texts that are alike have one of so many of their smallest runs in common, all but certainly. */
const KEYS = 8;

/** A text is compared with so many others at most, so that a flood made to look alike cannot hold the desk up. */
const MOST_COMPARED = 40;

/**
 * Puts texts that say nearly the same behind the first of them; the order stays otherwise. Marks, capitals, spaces and
 * signs make no difference. Texts are compared by bottom-k sketches of their runs of four signs
 * (Broder 1997, “On the resemblance and containment of documents”).
 */
export function groupSimilar<One extends { text: string }>(all: readonly One[]): One[][] {
  const groups: Group<One>[] = [];
  const byKey = new Map<number, Group<One>[]>();
  for (const one of all) {
    const sketch = toSketch(one.text);
    const keys = [...sketch.slice(0, KEYS)];
    const candidates = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const found = [...candidates].slice(0, MOST_COMPARED).find((group) => isAlike(group.sketch, sketch));
    if (found) {
      found.members.push(one);
      continue;
    }
    const group = { sketch, members: [one] };
    groups.push(group);
    for (const key of keys) addTo(byKey, key, group);
  }
  return groups.map(({ members }) => members);
}

type Sketch = Uint32Array;

interface Group<One> {
  /** Of the first of the group, so that a chain of small differences does not lead far. */
  sketch: Sketch;
  members: One[];
}

function addTo<One>(byKey: Map<number, Group<One>[]>, key: number, group: Group<One>): void {
  const groups = byKey.get(key);
  if (!groups) byKey.set(key, [group]);
  else if (groups.length < MOST_COMPARED) groups.push(group);
}

/** The smallest hashes of a text's runs of signs, in order. */
function toSketch(text: string): Sketch {
  const signs = foldVietnamese(text).replace(/[^\p{L}\p{N}]/gu, '') || text;
  const hashes = new Set<number>();
  for (let start = 0; start === 0 || start + SHINGLE_LENGTH <= signs.length; start += 1) {
    hashes.add(toHash(signs, start, Math.min(start + SHINGLE_LENGTH, signs.length)));
  }
  return Uint32Array.from(hashes).sort().slice(0, SKETCH_SIZE);
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), mixed as MurmurHash3 ends, so that small says nothing of the signs. */
function toHash(signs: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ signs.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Whether the smallest of both together are in both often enough. */
function isAlike(one: Sketch, other: Sketch): boolean {
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
