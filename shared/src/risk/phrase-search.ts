import type { Span } from './risk-reason.ts';

/**
 * Finds phrases of Vietnamese as people write them who do not want to be found: without marks ("ca cuoc"), with signs or
 * spaces between the letters ("c.á c-ư-ợ-c", "c á c ư ợ c"), run together ("cácược"), with digits and signs that look like
 * letters ("c4 cu0c"). A letter that bears a mark stands for itself: "các ước mơ" is not "cá cược".
 */
export type PhraseSearch = (text: string) => Span[];

/** One letter of a text, and where it stands. */
interface Letter {
  base: string;
  marks: string;
  start: number;
  end: number;
  /** Whether a word may begin here, or end with it. */
  begins: boolean;
  ends: boolean;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  đ: 'd',
  ð: 'd',
};

/** Grave, acute, tilde, hook above, dot below: https://www.unicode.org/charts/PDF/U0300.pdf */
const TONE = /^[\u0300\u0301\u0303\u0309\u0323]$/u;

export function createPhraseSearch(phrases: readonly string[]): PhraseSearch {
  const wanted = phrases.map(toLetters).filter((letters) => letters.length >= 2);
  return (text) => {
    const letters = toLetters(text);
    return wanted.flatMap((phrase) => findPhrase(letters, phrase));
  };
}

function findPhrase(letters: readonly Letter[], phrase: readonly Letter[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + phrase.length <= letters.length; at += 1) {
    const [first, last] = [letters[at], letters[at + phrase.length - 1]];
    if (!first?.begins || !last?.ends) continue;
    if (phrase.every((wanted, index) => isLike(letters[at + index], wanted))) spans.push([first.start, last.end]);
  }
  return spans;
}

function isLike(letter: Letter | undefined, wanted: Letter): boolean {
  return letter?.base === wanted.base && (letter.marks === '' || letter.marks === wanted.marks);
}

function toLetters(text: string): Letter[] {
  const letters: Letter[] = [];
  for (const { index, 0: sign } of text.matchAll(/[\p{L}\p{N}@$]\p{M}*/gu)) {
    const [base = '', ...marks] = sign.toLowerCase().normalize('NFD');
    const start = index;
    letters.push({
      base: LOOK_ALIKES[base] ?? base,
      marks: marks.join(''),
      start,
      end: start + sign.length,
      begins: true,
      ends: true,
    });
  }
  return placeTones(
    letters.map((letter, index) => ({
      ...letter,
      begins: letters[index - 1]?.end !== letter.start,
      ends: letters[index + 1]?.start !== letter.end,
    })),
  );
}

/** The old place of a tone mark counts as the new one: "hòa" as "hoà", "thủy" as "thuỷ". */
function placeTones(letters: readonly Letter[]): Letter[] {
  const placed = letters.map((letter) => ({ ...letter }));
  placed.forEach((letter, index) => {
    const next = placed[index + 1];
    if (!next?.ends || next.start !== letter.end || next.marks !== '' || !TONE.test(letter.marks)) return;
    if (!['oa', 'oe', 'uy'].includes(letter.base + next.base)) return;
    [letter.marks, next.marks] = ['', letter.marks];
  });
  return placed;
}
