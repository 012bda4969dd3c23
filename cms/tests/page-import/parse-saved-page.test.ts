import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/page-import/limits.ts';
import { PageRefusal } from '../../src/page-import/page-refusal.ts';
import { parseSavedPage, type ReadPage } from '../../src/page-import/parse-saved-page.ts';
import { mutatePage, randomFrom } from './mutations.ts';
import { READ_AT, readCase } from './read-case.ts';
import { findGoldenCases, hasSeedPage, SEED_PAGE, SEED_PAGE_TESTS } from './saved-pages.ts';

const CASES = findGoldenCases();
const READABLE = CASES.filter(({ name }) => !name.startsWith('refused-'));

const story = (headline: string, dateline: string) =>
  `${headline}\n\n${dateline}\n\nMột câu sapo dẫn vào chuyện.\n\nĐoạn đầu mở chuyện.\n\nĐoạn thứ nhất kể chuyện.\n\nĐoạn thứ hai kể tiếp.\n\nKim Phượng\n`;

describe('a saved page with two articles', () => {
  const first = story('Khánh thành cầu dân sinh thứ năm', '01/03/2024 | 08:00');
  const second = story('Giá lúa tăng trở lại ở các huyện', '02/03/2024 | 09:30');

  it.each([
    '',
    'Thăm dò\n\nBạn thích gì?\n\n',
    'Tin liên quan\n\nMột tít khác\n\n',
    'Thông tin cần biết\n\nTrời nắng.\n\n',
  ])('is refused at the second headline, after %j too', (between) => {
    const page = Buffer.from(`${first}\n${between}${second}`);
    const line = `${first}\n${between}`.split('\n').length;
    expect(readCase(page)).toMatchObject({ refused: { line, reason: expect.stringContaining('Another article') } });
  });

  it('is not what a page with comments, other stories and its own date again is', () => {
    const comments = 'Bình luận\n\nTrần Thị Lụa\n\n02/03/2024 10:00\n\nHay quá đi.\n\nRất đúng.\n\n';
    const others = 'Tin liên quan\n\nGiá lúa tăng trở lại ở các huyện\n\n02/03/2024 09:30\n\nMột câu sapo.\n\n';
    expect(readCase(Buffer.from(`${first}\n01/03/2024 | 08:00\n\n${comments}${others}`))).toHaveProperty('page');
  });
});

describe('a saved page', () => {
  it('says letters where its source has references to them', () => {
    const text = story('Tr&agrave; Vinh: s&ocirc;ng &amp; bi&#7875;n &ldquo;g&#x1ECD;i&rdquo;', '01/03/2024 | 08:00');
    const { page } = parseSavedPage(Buffer.from(text.replace('kể tiếp', 'kể&nbsp;tiếp &khong-co; R&D;')), READ_AT);
    expect(page.headline).toBe('Trà Vinh: sông & biển “gọi”');
    expect(page.body.at(-1)).toMatchObject({ text: 'Đoạn thứ hai kể tiếp &khong-co; R&D;.' });
  });

  it.each(CASES)('is read as its golden folder says: $name', ({ input, expected }) => {
    expect(JSON.parse(JSON.stringify(readCase(input)))).toEqual(expected);
  });

  it('is refused when it is larger than the limit', () => {
    const page = new Uint8Array(LIMITS.fileBytes + 1).fill(97);
    expect(() => parseSavedPage(page, READ_AT)).toThrow(PageRefusal);
  });

  it('is refused when it has too many lines, at the first line too many', () => {
    expect(readCase(Buffer.from('một\n'.repeat(LIMITS.lines + 5)))).toMatchObject({
      refused: { line: LIMITS.lines + 1 },
    });
  });

  it.each([
    ['a Word file', Buffer.from('PK\u0003\u0004…')],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10])],
    ['UTF-16', Buffer.from('\uFEFFBắt đầu vụ lúa mới', 'utf16le')],
    ['nothing', Buffer.alloc(0)],
  ])('is refused when it is %s', (_, bytes) => {
    expect(readCase(bytes)).toMatchObject({ refused: { line: 1 } });
  });
});

/** The numbers of the file's lines that hold words. */
function linesWithWords(bytes: Uint8Array): number[] {
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split(/\r\n|[\n\r\u2028\u2029]/u);
  return lines.flatMap((line, index) => (/[^\s\p{C}]/u.test(line) ? [index + 1] : []));
}

function expectSoundPage({ page, readings }: ReadPage, bytes: Uint8Array): void {
  const told = readings.flatMap(({ line: { from, to } }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
  const isJoined = readings.some(({ line }) => line.to > line.from);
  expect(new Set(told).size).toBe(told.length);
  if (!isJoined) expect(told).toEqual(linesWithWords(bytes));
  expect(page.headline.length).toBeLessThanOrEqual(LIMITS.headline);
  expect(page.body.some(({ type }) => type === 'paragraph')).toBe(true);
  expect(page.poll?.options.length).not.toBe(1);
  expect(page.byline?.text.length ?? 0).toBeLessThanOrEqual(LIMITS.byline);
  for (const { title, text } of page.notices) {
    expect(title.length).toBeLessThanOrEqual(LIMITS.noticeTitle);
    expect(text.length).toBeLessThanOrEqual(LIMITS.noticeText);
    expect(text).not.toBe('');
  }
}

describe('a spoilt page', () => {
  it('is read whole, each line once, or refused at a line of the file, never anything else', () => {
    const random = randomFrom(20_210_301);
    let refused = 0;
    for (let round = 0; round < 2000; round += 1) {
      const bytes = mutatePage(READABLE[round % READABLE.length]?.input ?? Buffer.alloc(0), random);
      try {
        expectSoundPage(parseSavedPage(bytes, READ_AT), bytes);
      } catch (error) {
        if (!(error instanceof PageRefusal)) throw error;
        refused += 1;
        expect(error.line).toBeGreaterThanOrEqual(1);
        expect(error.line).toBeLessThanOrEqual(
          Buffer.from(bytes)
            .toString()
            .split(/\r\n|[\n\r]/u).length,
        );
      }
    }
    expect(refused).toBeGreaterThan(200);
    expect(refused).toBeLessThan(1200);
  });
});

describe.skipIf(!hasSeedPage)(SEED_PAGE_TESTS, () => {
  it('is read with all its parts', () => {
    const { page, readings } = parseSavedPage(readFileSync(SEED_PAGE), READ_AT);
    expect(page.datePublished.toISOString()).toBe('2021-03-01T10:11:00.000Z');
    expect(page.body.map(({ type }) => type)).toEqual(['picture', 'paragraph', 'paragraph', 'paragraph']);
    expect(page.body[0]).toMatchObject({ creditText: expect.stringMatching(/: K\.K$/u) as string });
    expect(page.byline?.names).toHaveLength(1);
    expect(page.poll).toMatchObject({ options: [] });
    expect(page.notices).toMatchObject([{ kind: 'weather' }]);
    const leftOut = readings.filter(({ is }) => is === 'leftOut').map(({ line }) => line.from);
    expect(leftOut).toEqual([17, 18, 22]);
  });
});
