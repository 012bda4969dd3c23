import type { Letter } from './letters.ts';
import { TEENCODE_WORDS } from './teencode-words.ts';

/**
 * Consonants where Vietnamese spelling does not have them, and the letters they are read as: "fải" phải, "wá" quá, "zui"
 * vui, "đjt" địt, "nqu" ngu, "ckó" chó, "mìnk" mình, "khôg" không, "kon" con. What is spelled properly is read as it
 * stands, so that no word of everyday becomes another. "dv" is one letter, d or v.
 */
const SPELLINGS: readonly [RegExp, readonly string[]][] = [
  [/^d?z/u, ['dv']],
  [/^f/u, ['p', 'h']],
  [/^w/u, ['q', 'u']],
  [/^j/u, ['g', 'i']],
  [/j/u, ['i']],
  [/w/u, ['u']],
  [/^nq/u, ['n', 'g']],
  [/^ck/u, ['c', 'h']],
  [/^k(?=[aou])/u, ['c']],
  [/nk$/u, ['n', 'h']],
  [/(?<=[aeiouy])k$/u, ['c']],
  [/(?<=[aeiouy])g$/u, ['n', 'g']],
  [/(?<=[aeiouy])z$/u, ['n']],
];

/** "nguuuu": no Vietnamese word ends with the same vowel twice. */
const STRETCHED_END = /([aeiouy])\1+$/u;

const UNUSUAL = new RegExp(
  [STRETCHED_END, ...SPELLINGS.map(([pattern]) => pattern)].map(({ source }) => source).join('|'),
  'u',
);

/**
 * A text as those read it who know teencode, the spelling of chats; undefined when it holds none. Each letter stands where
 * the letters stand that it was read from.
 */
export function readTeencode(letters: readonly Letter[]): Letter[] | undefined {
  let isOther = false;
  const read = toWords(letters).flatMap((word) => {
    const reading = readWord(word);
    isOther ||= reading !== undefined;
    return reading ?? word;
  });
  return isOther ? read : undefined;
}

/** Letters that follow one another without a gap. */
function toWords(letters: readonly Letter[]): Letter[][] {
  const words: Letter[][] = [];
  for (const letter of letters) {
    if (letter.begins) words.push([letter]);
    else words.at(-1)?.push(letter);
  }
  return words;
}

function readWord(word: Letter[]): Letter[] | undefined {
  const bases = toBases(word);
  const meant = TEENCODE_WORDS.get(bases);
  if (meant !== undefined && word.every(({ marks }) => marks === '')) return spread(meant.split(' '), word);
  return UNUSUAL.test(bases) ? SPELLINGS.reduce(respell, unstretch(word)) : undefined;
}

const toBases = (word: readonly Letter[]) => word.map(({ bases }) => bases[0]).join('');

function respell(word: Letter[], [pattern, bases]: (typeof SPELLINGS)[number]): Letter[] {
  const found = pattern.exec(toBases(word));
  if (!found) return word;
  const replaced = word.slice(found.index, found.index + found[0].length);
  return word.toSpliced(found.index, replaced.length, ...spread([bases], replaced));
}

function unstretch(word: Letter[]): Letter[] {
  const found = STRETCHED_END.exec(toBases(word));
  const [kept, end] = [word[found?.index ?? -1], word.at(-1)?.end];
  if (!found || !kept || end === undefined) return word;
  return [...word.slice(0, found.index), { ...kept, end, ends: true }];
}

/** Words in the place of letters: each of their letters stands where all of these stood. */
function spread(words: readonly (string | readonly string[])[], replaced: readonly Letter[]): Letter[] {
  const [first, last] = [replaced[0], replaced.at(-1)];
  if (!first || !last) return [];
  const place = { marks: '', start: first.start, end: last.end };
  const isWhole = words.length > 1;
  return words.flatMap((word) =>
    [...word].map((bases, index) => ({
      ...place,
      bases,
      begins: index === 0 && (isWhole || first.begins),
      ends: index === word.length - 1 && (isWhole || last.ends),
    })),
  );
}
