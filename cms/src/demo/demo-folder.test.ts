import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toInstant } from './demo-desk.ts';
import { FolderFault } from './folder-fault.ts';
import { listFigures } from './markup.ts';
import { readNewspaper } from './read-newspaper.ts';

const DEMO = path.resolve(import.meta.dirname, '../../../demo');

/** Words that would name a place that exists; the demo's province is invented. */
const REAL_PLACES =
  /An Giang|Bến Tre|Cà Mau|Cần Thơ|Đồng Tháp|Vĩnh Long|Trà Vinh|Sóc Trăng|Bạc Liêu|Kiên Giang|Tiền Giang|Hậu Giang|Long An|Hà Nội|Huế|Đà Nẵng|Sài Gòn|Hồ Chí Minh|Cửu Long/u;

describe('the demo newspaper on paper', () => {
  const newspaper = readNewspaper(DEMO);
  const { articles, authors, comments, masthead, notices, pictures, polls } = newspaper;
  const words = (text: string) => text.trim().split(/\s+/u).length;

  it('has articles of believable length and standfirsts of 40 to 80 words', () => {
    const odd = articles.filter(({ abstract, body }) => {
      const [long, longer] = [words(abstract), words(body)];
      return long < 40 || long > 80 || longer < 350 || longer > 950;
    });
    expect(odd.map(({ slug }) => slug)).toEqual([]);
  });

  it('is written in composed Vietnamese letters', () => {
    const text = JSON.stringify(newspaper);
    expect(text).toBe(text.normalize('NFC'));
  });

  it('names no real place', () => {
    const texts = articles.map(({ headline, abstract, body }) => `${headline}\n${abstract}\n${body}`);
    const found = [...texts, JSON.stringify([authors, comments, notices, masthead, polls])].flatMap(
      (text) => REAL_PLACES.exec(text) ?? [],
    );
    expect(found).toEqual([]);
  });

  it('gives every article a slug and a headline of its own', () => {
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length);
    expect(new Set(articles.map(({ headline }) => headline)).size).toBe(articles.length);
  });

  it('repeats no paragraph from one article to another', () => {
    const paragraphs = articles.flatMap(({ body }) => body.split(/\n\s*\n/u)).filter((text) => text.length > 60);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });

  it('dates every article between March and the day it was written, in working hours', () => {
    const hours = articles.map(({ datePublished }) => Number(datePublished.slice(11, 13)));
    expect(hours.every((hour) => hour >= 5 && hour <= 22)).toBe(true);
    const dates = articles.map(({ datePublished }) => toInstant(datePublished).getTime());
    expect(Math.min(...dates)).toBeGreaterThan(Date.parse('2026-03-01T00:00:00+07:00'));
    expect(Math.max(...dates)).toBeLessThan(Date.parse('2026-11-21T00:00:00+07:00'));
  });

  it('picks as related only articles that are older', () => {
    const dates = new Map(articles.map(({ slug, datePublished }) => [slug, datePublished]));
    const newer = articles.filter(({ related = [], datePublished }) =>
      related.some((slug) => (dates.get(slug) ?? '9999') >= datePublished),
    );
    expect(newer.map(({ slug }) => slug)).toEqual([]);
  });

  it('gives every article a lead picture of its own, so that none repeats on a front', () => {
    const leads = articles.map(({ leadImage }) => leadImage.image);
    expect(leads.filter((image, index) => leads.indexOf(image) !== index)).toEqual([]);
  });

  it('shows every picture somewhere', () => {
    const shown = new Set([
      ...articles.flatMap(({ leadImage, body }) => [leadImage.image, ...listFigures(body)]),
      ...authors.map(({ portrait }) => portrait),
    ]);
    expect(pictures.filter(({ slug }) => !shown.has(slug)).map(({ slug }) => slug)).toEqual([]);
  });

  it('has pictures of the size of photographs that are quick to clone', async () => {
    for (const { slug, path: file } of pictures) {
      const { width, height } = await sharp(file).metadata();
      expect(Math.min(width, height), slug).toBeGreaterThanOrEqual(800);
      expect(statSync(file).size, slug).toBeLessThan(80_000);
    }
  });
});

describe('a demo folder with a fault', () => {
  const FERRY = 'articles/thoi-su/chuyen-pha-nam-gio-sang-qua-con-dua.md';
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'toasoan-demo-'));
    cpSync(DEMO, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function replace(file: string, words: string, others: string): void {
    const place = path.join(folder, file);
    const text = readFileSync(place, 'utf8');
    expect(text).toContain(words);
    writeFileSync(place, text.replace(words, others));
  }

  function readFaults(): string[] {
    try {
      readNewspaper(folder);
    } catch (error) {
      expect(error).toBeInstanceOf(FolderFault);
      return (error as Error).message.split('\n');
    }
    return [];
  }

  it('is told by file, entry and field, every wrong field of the file', () => {
    replace('polls.yml', 'votes: 128', 'votes: many');
    replace('polls.yml', 'resultsShown: always', 'resultShown: always');
    expect(readFaults()).toEqual([
      'polls.yml: #1 options #1 votes: Invalid input: expected number, received string',
      'polls.yml: #2 resultsShown: Invalid option: expected one of "always"|"afterVoting"|"afterClosing"',
      'polls.yml: #2: Unrecognized key: "resultShown"',
    ]);
  });

  it('is told by the field above the body of an article', () => {
    replace(FERRY, 'datePublished: 2026-07-09T07:55', 'datePublished: 9/7/2026');
    expect(readFaults()).toEqual([`${FERRY}: datePublished: Must be a Vietnamese time such as 2026-11-20T17:11`]);
  });

  it('is told by the line at which a file cannot be read', () => {
    replace(FERRY, 'headline: ', 'headline: Bến phà: ');
    expect(readFaults()[0]).toMatch(/chuyen-pha.*: Nested mappings are not allowed .* at line 2, column/u);
  });

  it('is told by a name that leads nowhere, all of them at once', () => {
    replace(FERRY, 'image: ferry', 'image: fery');
    replace(FERRY, 'related:', 'related:\n  - dem-thuc-cung-con-de-bien');
    replace('authors.yml', 'portrait: portrait-quoc-bao', 'portrait: quoc-bao');
    replace('comments.yml', 'answers: bridge-2', 'answers: bridge-20');
    expect(readFaults()).toEqual([
      'authors.yml: tran-quoc-bao: portrait: there is no picture “quoc-bao”',
      `${FERRY}: leadImage image: there is no picture “fery”`,
      `${FERRY}: related: there is no older article “dem-thuc-cung-con-de-bien”`,
      'comments.yml: bridge-3: answers: there is no comment above “bridge-20”',
    ]);
  });

  it('is told by the file that is missing', () => {
    rmSync(path.join(folder, 'pictures/ferry.webp'));
    expect(readFaults()).toEqual(['pictures.yml: ferry.webp: there is no file pictures/ferry.webp']);
    rmSync(path.join(folder, 'tags.yml'));
    expect(readFaults()).toEqual(['tags.yml: is missing']);
  });

  it('is none when lines end as on Windows', () => {
    const text = readFileSync(path.join(folder, FERRY), 'utf8');
    writeFileSync(path.join(folder, FERRY), text.replaceAll('\n', '\r\n'));
    expect(readNewspaper(folder).articles).toEqual(readNewspaper(DEMO).articles);
  });
});
