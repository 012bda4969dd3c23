/** One letter of a text, and where it stands. */
export interface Letter {
  /** What it may be read as, without marks: mostly one letter. */
  bases: string;
  /** Its marks; '' for a letter without any, which may stand for one with marks. */
  marks: string;
  start: number;
  end: number;
  /** Whether a word may begin here, or end with it. */
  begins: boolean;
  ends: boolean;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '9': 'g',
  '@': 'a',
  $: 's',
  đ: 'd',
  ð: 'd',
};

/** Grave, acute, tilde, hook above, dot below: https://www.unicode.org/charts/PDF/U0300.pdf */
const TONE = /^[\u0300\u0301\u0303\u0309\u0323]$/u;

/** The letters of a text, digits and signs that look like letters among them, each tone mark where it is put today. */
export function toLetters(text: string): Letter[] {
  const letters: Letter[] = [];
  for (const { index, 0: sign } of text.matchAll(/[\p{L}\p{N}@$]\p{M}*/gu)) {
    const last = letters.at(-1);
    const begins = last?.end !== index;
    if (last && !begins) last.ends = false;
    const { bases, marks } = readSign(sign);
    letters.push({ bases, marks, start: index, end: index + sign.length, begins, ends: true });
  }
  placeTones(letters);
  return letters;
}

type Reading = Pick<Letter, 'bases' | 'marks'>;

/** Readings of signs met before: a text has few different ones, and taking one apart costs more than all the rest. */
const READINGS = new Map<string, Reading>();
const READINGS_KEPT = 5000;

function readSign(sign: string): Reading {
  const known = READINGS.get(sign);
  if (known) return known;
  const [base = '', ...marks] = sign.toLowerCase().normalize('NFD');
  const reading = { bases: LOOK_ALIKES[base] ?? base, marks: marks.join('') };
  if (READINGS.size < READINGS_KEPT) READINGS.set(sign, reading);
  return reading;
}

/** The old place of a tone mark counts as the new one: "hòa" as "hoà", "thủy" as "thuỷ". */
function placeTones(letters: readonly Letter[]): void {
  letters.forEach((letter, index) => {
    const next = letters[index + 1];
    if (!next?.ends || next.begins || next.marks !== '' || !TONE.test(letter.marks)) return;
    if (!['oa', 'oe', 'uy'].includes(letter.bases + next.bases)) return;
    [letter.marks, next.marks] = ['', letter.marks];
  });
}
