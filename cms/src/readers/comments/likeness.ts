import type { Transaction } from '../../store/transaction.ts';
import { isAlike, toNames, toSketch, type Sketch } from './similar-texts.ts';

/**
 * Gives texts the name of the group of those that say nearly the same; null for a text whose names all stand for others.
 * A text is compared with the first of a group, so that a chain of small differences does not lead far.
 */
export type NameLikeness = (text: string) => number | null;

/** Reads which groups the texts of a batch may belong to; what is named counts for those that are named after it. */
export async function prepareLikeness(trx: Transaction, texts: readonly string[]): Promise<NameLikeness> {
  const sketches = new Map(texts.map((text) => [text, toSketch(text)]));
  const first = await findFirstOfGroups(trx, [...new Set([...sketches.values()].flatMap(toNames))]);
  return (text) => {
    const sketch = sketches.get(text) ?? toSketch(text);
    const names = toNames(sketch);
    const known = names.find((name) => isAlike(first.get(name) ?? NOTHING, sketch));
    if (known !== undefined) return known;
    const free = names.find((name) => !first.has(name));
    if (free === undefined) return null;
    first.set(free, sketch);
    return free;
  };
}

const NOTHING: Sketch = new Uint32Array();

/** The oldest comment that bears each of these names, whatever has become of it since. */
async function findFirstOfGroups(trx: Transaction, names: readonly number[]): Promise<Map<number, Sketch>> {
  const firsts = trx('comments').min('id').whereIn('likeness', names).groupBy('likeness');
  const rows: { likeness: number; text: string }[] = await trx('comments')
    .select('likeness', 'text')
    .whereIn('id', firsts);
  return new Map(rows.map(({ likeness, text }) => [likeness, toSketch(text)]));
}
