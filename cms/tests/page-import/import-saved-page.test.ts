import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportResult, ImportSettings } from '../../src/page-import/import-parts.ts';
import { importSavedPage } from '../../src/page-import/import-saved-page.ts';
import { PageRefusal } from '../../src/page-import/page-refusal.ts';
import { parseSavedPage } from '../../src/page-import/parse-saved-page.ts';
import { PLACEHOLDER_TEXT } from '../../src/page-import/placeholder-picture.ts';
import { startCms, type TestCms } from '../setup/cms.ts';
import { findGoldenCases, hasSeedPage, SEED_PAGE, SEED_PAGE_TESTS } from './saved-pages.ts';

const NOW = new Date('2026-03-01T03:00:00Z');
const SETTINGS: ImportSettings = { section: null, pictureSources: [], pollOptions: [], noticeUntil: null };

const PAGES = new Map(findGoldenCases().map(({ name, input }) => [name, input]));

let cms: TestCms;

/** Set by a test to the type whose making is to fail, as if the machine had died there. */
let failing: string | null = null;

beforeAll(async () => {
  cms = await startCms();
  cms.strapi.documents.use((context, next) => {
    if (failing !== null && context.uid === failing && context.action === 'create') throw new Error('cut short');
    return next();
  });
});
afterAll(() => cms.stop());

function importPage(name: string, settings: Partial<ImportSettings> = {}): Promise<ImportResult> {
  const { page } = parseSavedPage(PAGES.get(name) ?? readFileSync(SEED_PAGE), NOW);
  return importSavedPage(cms.strapi, page, { ...SETTINGS, ...settings }, NOW);
}

const TABLES = [
  'articles',
  'authors',
  'changes',
  'files',
  'images',
  'imported_parts',
  'notices',
  'polls',
  'tags',
  'components_poll_options',
];

/** How many rows each table holds, and how many files lie in the folder of uploads. */
async function countEverything(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {
    uploads: readdirSync(path.join(cms.dataDir, 'public/uploads')).length,
  };
  for (const table of TABLES) {
    const [row] = (await cms.strapi.db.connection(table).count({ rows: '*' })) as { rows: number | string }[];
    counts[table] = Number(row?.rows);
  }
  return counts;
}

type Row = Record<string, unknown>;

async function getDraft(documentId: string | null): Promise<Row> {
  const draft = await cms.strapi.documents('api::article.article').findOne({
    documentId: documentId ?? '',
    status: 'draft',
    populate: {
      section: true,
      authors: true,
      tags: true,
      poll: { populate: ['options'] },
      leadImage: { populate: { image: { populate: ['file'] } } },
    },
  });
  if (!draft) throw new Error('There is no such draft.');
  return draft;
}

async function countPublished(documentId: string | null): Promise<number> {
  return cms.strapi.db.query('api::article.article').count({ where: { documentId, publishedAt: { $notNull: true } } });
}

describe('the import of a saved page', () => {
  it('is refused while the newsroom has no section', async () => {
    await expect(importPage('full-page')).rejects.toThrow(PageRefusal);
    for (const [order, name] of ['Thời sự', 'Kinh tế', 'Thủy sản'].entries()) {
      await cms.strapi.documents('api::section.section').create({ data: { name, order: order + 1 } as never });
    }
  });

  it('leaves nothing half-made when it is cut short', async () => {
    await importPage('no-poll');
    const before = await countEverything();
    for (const uid of ['api::author.author', 'api::poll.poll', 'api::notice.notice', 'api::article.article']) {
      failing = uid;
      await expect(importPage('full-page'), uid).rejects.toThrow('cut short');
      expect(await countEverything(), uid).toEqual(before);
    }
    failing = null;
  });

  it('makes a draft with all parts of the page and publishes nothing', async () => {
    const { article } = await importPage('full-page');
    const draft = await getDraft(article.documentId);
    expect(await countPublished(article.documentId)).toBe(0);
    expect(draft).toMatchObject({
      headline: 'Xã Vĩnh Hưng khánh thành cầu dân sinh thứ năm trong năm',
      slug: 'xa-vinh-hung-khanh-thanh-cau-dan-sinh-thu-nam-trong-nam',
      byline: 'Lê Thị Mai',
      commentPolicy: 'default',
      section: { name: 'Thời sự' },
      authors: [{ name: 'Lê Thị Mai', slug: 'le-thi-mai' }],
      leadImage: {
        caption: 'Học sinh Trường Tiểu học Vĩnh Hưng qua cầu trong buổi sáng khánh thành.',
        creditText: 'Ảnh: Thu Hà',
        image: { alternativeText: PLACEHOLDER_TEXT, file: { mime: 'image/jpeg', width: 1600, height: 1067 } },
      },
      poll: { question: 'Bạn thường đi lại trong xã bằng phương tiện nào?' },
    });
    expect(new Date(String(draft['datePublished'])).toISOString()).toBe('2024-04-12T01:30:00.000Z');
    expect((draft['body'] as Row[]).map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    const { options } = draft['poll'] as { options: { key: string; label: string }[] };
    expect(options.map(({ label }) => label)).toEqual(['Xe đạp', 'Xe máy', 'Xuồng, vỏ lãi', 'Đi bộ']);
    expect(new Set(options.map(({ key }) => key)).size).toBe(4);
  });

  it('opens neither the poll nor the notices of an old page', async () => {
    const notice = await cms.strapi.db.query('api::notice.notice').findOne({ where: { kind: 'weather' } });
    expect(new Date(notice.validFrom).toISOString()).toBe('2024-04-12T01:30:00.000Z');
    expect(new Date(notice.validUntil).toISOString()).toBe('2024-04-13T17:00:00.000Z');
    const [poll] = await cms.strapi.db
      .query('api::poll.poll')
      .findMany({ where: { question: { $startsWith: 'Bạn thường đi lại' } } });
    expect(new Date(poll.opensAt).getTime()).toBeGreaterThan(new Date('2090-01-01').getTime());
  });

  const importShort = (headline: string, settings: Partial<ImportSettings> = {}) => {
    const story = 'Một câu sapo.\n\nMột đoạn thân bài.';
    const beside = `Thăm dò\n\n${headline} có vui không?\n\nThông tin cần biết\n\n${headline} trời nắng nhẹ.`;
    const text = `${headline}\n\n28/02/2026 08:00\n\n${story}\n\n${beside}\n`;
    return importSavedPage(cms.strapi, parseSavedPage(Buffer.from(text), NOW).page, { ...SETTINGS, ...settings }, NOW);
  };
  const findBeside = async ({ poll, notices }: ImportResult) => ({
    poll: await cms.strapi.db.query('api::poll.poll').findOne({ where: { documentId: poll?.documentId } }),
    notice: await cms.strapi.db.query('api::notice.notice').findOne({ where: { documentId: notices[0]?.documentId } }),
  });

  it('opens both of a page of yesterday or today, until the end of the day after', async () => {
    const { poll, notice } = await findBeside(await importShort('Chợ Tết họp sớm hơn mọi năm'));
    expect(new Date(poll.opensAt)).toEqual(NOW);
    expect(new Date(notice.validFrom)).toEqual(NOW);
    expect(new Date(notice.validUntil).toISOString()).toBe('2026-03-02T17:00:00.000Z');
  });

  it('tells the readers’ side of everything but the draft', async () => {
    const rows = (await cms.strapi.db.connection('changes').distinct('type')) as { type: string }[];
    const types = rows.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['author', 'image', 'notice', 'poll', 'section']));
    expect(types).not.toContain('article');
  });

  it('makes nothing again for the same page, however it was saved and whatever the editor has changed', async () => {
    const before = await countEverything();
    const first = await importPage('full-page');
    for (const name of ['full-page', 'nfd-crlf-bom', 'no-blank-lines']) {
      const again = await importPage(name);
      expect(again.article, name).toEqual({ ...first.article, isNew: false });
      const parts = [...again.authors, ...again.notices, ...(again.poll ? [again.poll] : [])];
      expect(parts.map(({ isNew, documentId }) => !isNew && documentId !== null)).toEqual([true, true, true]);
    }
    expect(await countEverything()).toEqual(before);
    await cms.strapi.documents('api::article.article').update({
      documentId: first.article.documentId ?? '',
      data: { headline: 'Một cái tít khác' } as never,
    });
    expect((await importPage('full-page')).article).toMatchObject({
      documentId: first.article.documentId,
      isNew: false,
    });
    expect(await countEverything()).toEqual(before);
  });

  it('does not make again what an editor has deleted, until the article itself is deleted', async () => {
    const { article, poll } = await importPage('full-page');
    await cms.strapi.documents('api::article.article').update({
      documentId: article.documentId ?? '',
      data: { poll: null } as never,
    });
    await cms.strapi.documents('api::poll.poll').delete({ documentId: poll?.documentId ?? '' });
    expect((await importPage('full-page')).poll).toMatchObject({ documentId: null, isNew: false });
    await cms.strapi.documents('api::article.article').delete({ documentId: article.documentId ?? '' });
    const again = await importPage('full-page');
    expect(again.article.isNew).toBe(true);
    expect(again.poll?.isNew).toBe(true);
    expect(again.authors).toMatchObject([{ isNew: false }]);
  });

  it('can be published as it is, and keeps the time of the page', async () => {
    const { article } = await importPage('full-page');
    const documentId = article.documentId ?? '';
    await cms.strapi.documents('api::article.article').publish({ documentId });
    expect(await countPublished(documentId)).toBe(1);
    const published = await cms.strapi.documents('api::article.article').findOne({ documentId, status: 'published' });
    expect(new Date(String(published?.['datePublished'])).toISOString()).toBe('2024-04-12T01:30:00.000Z');
  });

  it('takes the section that the page names, or the one asked for', async () => {
    const { article } = await importPage('site-chrome');
    expect(await getDraft(article.documentId)).toMatchObject({
      section: { name: 'Thủy sản' },
      tags: [{ slug: 'tom-su' }, { slug: 'gia-ca' }],
    });
    const asked = await importPage('dateline-first', { section: 'kinh-te' });
    expect(await getDraft(asked.article.documentId)).toMatchObject({ section: { name: 'Kinh tế' } });
    await expect(importPage('subheads', { section: 'khong-co' })).rejects.toThrow(/thoi-su, kinh-te, thuy-san/u);
  });

  it('knows an author by name whatever the capitals and the place of the tone mark', async () => {
    await cms.strapi.documents('api::author.author').create({
      data: { name: 'Ngọc  Lan', penName: 'Hoà Bình' } as never,
    });
    const { authors } = await importPage('two-authors');
    expect(authors).toMatchObject([
      { name: 'Ngọc Lan', isNew: false },
      { name: 'Hữu Phước', isNew: true },
    ]);
  });

  it('keeps every picture in its place, with the file given for it', async () => {
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#357' } })
      .jpeg()
      .toBuffer();
    const source = { bytes, extension: '.jpg', mime: 'image/jpeg', isReal: true };
    const { article } = await importPage('several-pictures', { pictureSources: [source] });
    const draft = await getDraft(article.documentId);
    const body = draft['body'] as { type: string; image?: { caption: string; alternativeText: string } }[];
    expect(draft['leadImage']).toMatchObject({
      caption: expect.stringMatching(/^Trong ảnh: /u) as string,
      image: { alternativeText: expect.stringMatching(/^Trong ảnh: /u) as string, file: { width: 900 } },
    });
    expect(body.map(({ type }) => type).join(' ')).toBe('paragraph image paragraph image paragraph image');
    expect(body[1]?.image).toMatchObject({
      caption: 'Ba khía hội bám đầy gốc đước (Ảnh: TTXVN)',
      alternativeText: PLACEHOLDER_TEXT,
    });
    await cms.strapi.documents('api::article.article').publish({ documentId: article.documentId ?? '' });
    expect(await countPublished(article.documentId)).toBe(1);
  });

  it('takes the options it is given for a poll that prints none, else stand-ins that fit the question', async () => {
    const ask = (question: string, pollOptions: string[]) => {
      const text = `${question}\n\n01/03/2024 | 08:00\n\nMột câu sapo.\n\nMột đoạn thân bài.\n\nThăm dò\n\n${question}\n`;
      return importSavedPage(
        cms.strapi,
        parseSavedPage(Buffer.from(text), NOW).page,
        { ...SETTINGS, pollOptions },
        NOW,
      );
    };
    const listLabels = async ({ article }: ImportResult) => {
      const { poll } = (await getDraft(article.documentId)) as { poll?: { options: { label: string }[] } };
      return poll?.options.map(({ label }) => label);
    };
    const given = await ask('Nên mở chợ đêm vào ngày nào?', ['Thứ Bảy', 'Chủ nhật']);
    expect(await listLabels(given)).toEqual(['Thứ Bảy', 'Chủ nhật']);
    expect(given.poll?.hasStandInOptions).toBe(false);
    const yesOrNo = await ask('Có nên mở chợ đêm không?', []);
    expect(await listLabels(yesOrNo)).toEqual(['Có', 'Không', 'Ý kiến khác']);
    expect(yesOrNo.poll?.hasStandInOptions).toBe(true);
  });
});

describe.skipIf(!hasSeedPage)(SEED_PAGE_TESTS, () => {
  it('becomes a draft that can be published with all its parts', async () => {
    const { article, poll, notices } = await importPage('seed');
    const documentId = article.documentId ?? '';
    const draft = await getDraft(documentId);
    expect(draft).toMatchObject({ authors: [{ slug: 'kim-phuong' }], poll: { documentId: poll?.documentId } });
    expect((draft['poll'] as { options: unknown[] }).options.length).toBeGreaterThanOrEqual(2);
    expect(poll?.hasStandInOptions).toBe(true);
    expect(notices).toMatchObject([{ isNew: true }]);
    await cms.strapi.documents('api::article.article').publish({ documentId });
    expect(await countPublished(documentId)).toBe(1);
    const before = await countEverything();
    await importPage('seed');
    expect(await countEverything()).toEqual(before);
  });
});
