import { toLetters, type Letter } from './letters.ts';
import { readTeencode } from './read-teencode.ts';
import type { Span } from './risk-reason.ts';

/**
 * Finds phrases of Vietnamese as people write them who do not want to be found: without marks ("ca cuoc"), with signs or
 * spaces between the letters ("c.á c-ư-ợ-c", "c á c ư ợ c"), run together ("cácược"), with digits and signs that look like
 * letters ("c4 cu0c"), in teencode ("ká kược"). A letter that bears a mark stands for itself: "các ước mơ" is not "cá cược".
 */
export type PhraseSearch = (text: string) => Span[];

/** One letter may be short for a word, but is no word that could be banned: "5 m" is not "mày". */
const SPAN_MIN_LENGTH = 2;

export function createPhraseSearch(phrases: readonly string[]): PhraseSearch {
  const byFirst = toIndex(phrases.map(toLetters).filter((letters) => letters.length >= 2));
  return (text) => {
    const { letters, read } = readText(text);
    const spans = [...findPhrases(letters, byFirst), ...(read ? findPhrases(read, byFirst) : [])];
    return [...new Map(spans.map((span) => [span.join(' '), span])).values()];
  };
}

interface Reading {
  letters: readonly Letter[];
  /** As those read it who know teencode; undefined when it holds none. */
  read: readonly Letter[] | undefined;
}

/** The last texts that were read: name and text of one comment are searched for one list of phrases after the other. */
const READINGS = new Map<string, Reading>();
const READINGS_KEPT = 4;

function readText(text: string): Reading {
  const known = READINGS.get(text);
  if (known) return known;
  const letters = toLetters(text);
  const reading = { letters, read: readTeencode(letters) };
  for (const oldest of [...READINGS.keys()].slice(0, Math.max(0, READINGS.size - READINGS_KEPT + 1)))
    READINGS.delete(oldest);
  READINGS.set(text, reading);
  return reading;
}

/** The phrases by what their first letter may be. */
type Index = ReadonlyMap<string, readonly Letter[][]>;

function toIndex(phrases: readonly Letter[][]): Index {
  const index = new Map<string, Letter[][]>();
  for (const phrase of phrases) {
    for (const base of phrase[0]?.bases ?? '') index.set(base, [...(index.get(base) ?? []), phrase]);
  }
  return index;
}

function findPhrases(letters: readonly Letter[], byFirst: Index): Span[] {
  return letters.flatMap((letter, at) => {
    if (!letter.begins) return [];
    const phrases = [...letter.bases].flatMap((base) => byFirst.get(base) ?? []);
    return phrases.flatMap((phrase) => findPhraseAt(letters, at, phrase) ?? []);
  });
}

function findPhraseAt(letters: readonly Letter[], at: number, phrase: readonly Letter[]): [Span] | undefined {
  const [first, last] = [letters[at], letters[at + phrase.length - 1]];
  if (!first || !last?.ends || last.end - first.start < SPAN_MIN_LENGTH) return undefined;
  if (!phrase.every((wanted, index) => isLike(letters[at + index], wanted))) return undefined;
  return [[first.start, last.end]];
}

function isLike(letter: Letter | undefined, wanted: Letter): boolean {
  if (!letter || (letter.marks !== '' && letter.marks !== wanted.marks)) return false;
  if (letter.bases.length === 1 && wanted.bases.length === 1) return letter.bases === wanted.bases;
  return [...letter.bases].some((base) => wanted.bases.includes(base));
}
