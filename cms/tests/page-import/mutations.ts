import { createSeededRandom } from '@toasoan/shared/seeded-random';

/** Whole numbers from 0 to below a limit that look random and come again with the same seed. */
export function randomFrom(seed: number): (below: number) => number {
  const next = createSeededRandom(seed);
  return (below) => (next() * 2 ** 32) % below;
}

type Random = (below: number) => number;

const STRANGE_LINES = [
  'Viết bình luận mới',
  'THĂM DÒ Ý KIẾN',
  'Thông tin cần biết',
  'Tin liên quan',
  'Từ khóa: một, hai',
  'Ảnh: Minh Trí',
  '(Ảnh minh họa)',
  'Theo TTXVN',
  'Thứ Hai, 01/03/2021 | 17:11',
  '32/01/2020',
  'Có đúng vậy không?',
  '- ',
  '©',
  '>>>',
  '\u202Egnurt\u0000',
  '🙂'.repeat(50),
  'a'.repeat(5000),
  'Một câu dài. '.repeat(200),
];

function mutateLines(lines: readonly string[], random: Random): string[] {
  const at = random(lines.length + 1);
  const other = random(lines.length + 1);
  const strange = STRANGE_LINES[random(STRANGE_LINES.length)] ?? '';
  const edits = [
    () => lines.toSpliced(at, 1),
    () => lines.toSpliced(at, 0, strange),
    () => lines.toSpliced(at, 1, strange),
    () => lines.toSpliced(at, 0, lines[other] ?? ''),
    () => lines.slice(0, at),
    () => lines.slice(at),
    () => lines.toSpliced(at, 2, lines.slice(at, at + 2).join(' ')),
    () => lines.map((line, index) => (index === at ? line.toUpperCase() : line)),
    () => lines.map((line, index) => (index === at ? line.slice(0, random(line.length + 1)) : line)),
    () => lines.filter((line) => line.trim() !== ''),
  ];
  return edits[random(edits.length)]?.() ?? [...lines];
}

/** A page with one to four of its lines, or one of its bytes, gone wrong. */
export function mutatePage(page: Uint8Array, random: Random): Uint8Array {
  if (random(8) === 0) {
    const bytes = Uint8Array.from(page);
    bytes[random(bytes.length)] = random(256);
    return bytes.slice(0, random(3) === 0 ? random(bytes.length) : undefined);
  }
  let lines = Buffer.from(page).toString('utf8').split('\n');
  for (let count = random(4); count >= 0; count -= 1) lines = mutateLines(lines, random);
  return Buffer.from(lines.join(random(6) === 0 ? '\r\n' : '\n'));
}
