import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentByType, DocumentType } from '../model/documents.ts';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';
import { URGENCY } from '../mirror/print-queue.ts';
import { sample } from '../../testing/sample-newspaper.ts';
import { addAffected, affectedAddresses, type AffectedPages } from './affected-addresses.ts';
import { ASIDE_PAGES } from './aside-pages.ts';
import type { DocumentChange } from './document-change.ts';

const NOW = new Date('2026-03-01T12:00:00Z');

const use = (imageId: string) => ({ imageId, caption: null, creditText: null });
const onDay = (day: string) => new Date(`${day}T05:00:00Z`);

const ARTICLE_1 = sample.article(1, {
  sectionId: 'section2',
  authorIds: ['author1'],
  tagIds: ['tag1'],
  leadImage: use('image1'),
  relatedArticleIds: ['article2'],
  pollId: 'poll1',
  datePublished: onDay('2026-01-05'),
});
const ARTICLE_2 = sample.article(2, { datePublished: onDay('2026-01-06') });
const ARTICLE_3 = sample.article(3, { sectionId: 'section3', datePublished: onDay('2026-02-06') });

const A1 = '/chuyen-muc-2/bai-1-1.html';
const A2 = '/chuyen-muc-1/bai-2-2.html';
const A3 = '/chuyen-muc-3/bai-3-3.html';

/** The lists that article 1 stands in: its section, the one above, its author, its tag. */
const LISTS_OF_1 = [
  '/chuyen-muc-2/',
  '/chuyen-muc-2/thang/2026-01.html',
  '/chuyen-muc-1/',
  '/chuyen-muc-1/thang/2026-01.html',
  '/tac-gia/tac-gia-1/',
  '/tac-gia/tac-gia-1/thang/2026-01.html',
  '/chu-de/chu-de-1/',
  '/chu-de/chu-de-1/thang/2026-01.html',
];
const FRONTS = ['/', '/chuyen-muc-1/', '/chuyen-muc-2/', '/chuyen-muc-3/'];

describe('affectedAddresses', () => {
  let folder: string;
  let mirror: Mirror;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'toasoan-affected-'));
    mirror = openMirror(join(folder, 'mirror.db'));
    await mirror.write(({ openWriter }) => {
      const writer = openWriter();
      writer.put('section', sample.section(1));
      writer.put('section', sample.section(2, { parentId: 'section1' }));
      writer.put('section', sample.section(3));
      writer.put('author', sample.author(1, { portraitImageId: 'image2' }));
      writer.put('tag', sample.tag(1));
      writer.put('image', sample.image(1));
      writer.put('image', sample.image(2));
      writer.put('poll', sample.poll(1, { opensAt: onDay('2026-01-01') }));
      writer.put('poll', sample.poll(2, { opensAt: onDay('2026-02-01') }));
      writer.put('masthead', sample.masthead());
      for (const article of [ARTICLE_1, ARTICLE_2, ARTICLE_3]) writer.put('article', article);
    });
  });

  afterEach(async () => {
    await mirror.close();
    rmSync(folder, { recursive: true });
  });

  async function change<Type extends DocumentType>(
    type: Type,
    id: string,
    after: DocumentByType[Type] | undefined,
  ): Promise<AffectedPages> {
    return mirror.write(({ documents, relations, openWriter }) => {
      const before = documents.find(type, id);
      const documentChange = { type, id, before, after } as DocumentChange;
      const affected = affectedAddresses(documentChange, relations, NOW);
      if (after) openWriter().put(type, after);
      else openWriter().remove(type, id);
      addAffected(affected, affectedAddresses(documentChange, relations, NOW));
      return affected;
    });
  }

  const sorted = (addresses: Iterable<string>) => [...addresses].sort();
  const expectAffected = (affected: AffectedPages, addresses: string[]) => {
    expect(sorted(affected.addresses.keys())).toEqual(sorted(new Set(addresses)));
    expect(affected.isEverything).toBe(false);
  };

  it('is nothing when the document is what it was', async () => {
    expectAffected(await change('article', 'article1', structuredClone(ARTICLE_1)), []);
  });

  describe('of an article', () => {
    it('is its own page alone when only its body changes', async () => {
      const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Sửa' }] }];
      const affected = await change('article', 'article1', { ...ARTICLE_1, body });
      expect([...affected.addresses]).toEqual([[A1, URGENCY.document]]);
    });

    it('is every place where its headline stands: its page first, then home and sections, then the rest', async () => {
      const affected = await change('article', 'article1', { ...ARTICLE_1, headline: 'Tít mới' });
      expectAffected(affected, [A1, A2, '/', ...LISTS_OF_1]);
      expect(affected.addresses.get(A1)).toBe(URGENCY.document);
      expect(affected.addresses.get('/')).toBe(URGENCY.front);
      expect(affected.addresses.get('/chuyen-muc-1/')).toBe(URGENCY.front);
      expect(affected.addresses.get('/tac-gia/tac-gia-1/')).toBe(URGENCY.list);
    });

    it('is the same places when it is published or taken back', async () => {
      const places = [A1, A2, '/', ...LISTS_OF_1];
      expectAffected(await change('article', 'article1', undefined), places);
      expectAffected(await change('article', 'article1', ARTICLE_1), places);
    });

    it('is the old address and the new one when its slug changes', async () => {
      const affected = await change('article', 'article3', { ...ARTICLE_3, slug: 'moi' });
      expectAffected(affected, [
        A3,
        '/chuyen-muc-3/moi-3.html',
        '/',
        '/chuyen-muc-3/',
        '/chuyen-muc-3/thang/2026-02.html',
      ]);
    });

    it('is the lists that it leaves and those that it joins', async () => {
      const moved = { ...ARTICLE_3, sectionId: 'section2', datePublished: onDay('2026-01-31') };
      const affected = await change('article', 'article3', moved);
      expect([...affected.addresses.keys()]).toEqual(
        expect.arrayContaining([
          A3,
          '/chuyen-muc-2/bai-3-3.html',
          '/chuyen-muc-3/',
          '/chuyen-muc-3/thang/2026-02.html',
          '/chuyen-muc-2/',
          '/chuyen-muc-2/thang/2026-01.html',
          '/chuyen-muc-1/thang/2026-01.html',
        ]),
      );
    });

    it('is the front of a tag that comes with its first article and goes with its last', async () => {
      await mirror.write(({ openWriter }) => openWriter().put('tag', sample.tag(2)));
      const front = '/chu-de/chu-de-2/';
      const first = await change('article', 'article2', { ...ARTICLE_2, tagIds: ['tag2'] });
      expect([...first.addresses.keys()]).toContain(front);
      const last = await change('article', 'article2', undefined);
      expect([...last.addresses.keys()]).toContain(front);
    });

    it('is the month before as well when it is the first of its month', async () => {
      const march = sample.article(4, { datePublished: onDay('2026-03-01') });
      const months = ['/chuyen-muc-1/thang/2026-03.html', '/chuyen-muc-1/thang/2026-01.html'];
      const article = '/chuyen-muc-1/bai-4-4.html';
      expectAffected(await change('article', 'article4', march), [article, '/', '/chuyen-muc-1/', ...months]);
    });

    it('is the articles on both ends of a relation that is made or undone', async () => {
      const related = await change('article', 'article1', { ...ARTICLE_1, relatedArticleIds: ['article3'] });
      expectAffected(related, [A1, A2, A3]);
    });
  });

  it('of an author is all articles and lists for the name, the front for the rest', async () => {
    const author = sample.author(1, { portraitImageId: 'image2', biography: 'Tiểu sử' });
    expectAffected(await change('author', 'author1', author), ['/tac-gia/tac-gia-1/']);
    expectAffected(await change('author', 'author1', { ...author, name: 'Tên mới' }), [
      A1,
      '/tac-gia/',
      '/tac-gia/tac-gia-1/',
      '/tac-gia/tac-gia-1/thang/2026-01.html',
    ]);
  });

  it('of an image is wherever it is used', async () => {
    const image = sample.image(1, { caption: 'Chú thích mới' });
    expectAffected(await change('image', 'image1', image), [A1]);
    const picture = { ...image.picture, alternativeText: 'Khác' };
    expectAffected(await change('image', 'image1', { ...image, picture }), [A1, A2, '/', ...LISTS_OF_1]);
    expectAffected(await change('image', 'image2', undefined), ['/tac-gia/tac-gia-1/']);
  });

  it('of a tag is its lists and its articles', async () => {
    const affected = await change('tag', 'tag1', sample.tag(1, { slug: 'moi' }));
    expectAffected(affected, [
      A1,
      '/chu-de/chu-de-1/',
      '/chu-de/chu-de-1/thang/2026-01.html',
      '/chu-de/moi/',
      '/chu-de/moi/thang/2026-01.html',
    ]);
  });

  it('of a comment is the page of its article alone', async () => {
    const affected = await change('comment', 'comment1', sample.comment(1));
    expect([...affected.addresses]).toEqual([[A1, URGENCY.document]]);
  });

  describe('of a section', () => {
    it('is its front when only the description changes', async () => {
      const section = sample.section(2, { parentId: 'section1', description: 'Mới' });
      expectAffected(await change('section', 'section2', section), ['/chuyen-muc-2/']);
    });

    it('is everything when it stands in the menu of every page', async () => {
      const renamed = await change('section', 'section1', sample.section(1, { name: 'Mới' }));
      expect(renamed.isEverything).toBe(true);
      expect([...renamed.addresses.keys()]).toEqual(expect.arrayContaining(FRONTS));
    });

    it('is its own pages and all places of its articles, old and new, when it lies below another', async () => {
      const affected = await change('section', 'section2', sample.section(2, { parentId: 'section1', slug: 'moi' }));
      expectAffected(affected, [A1, A2, '/', ...LISTS_OF_1, '/moi/bai-1-1.html', '/moi/', '/moi/thang/2026-01.html']);
    });
  });

  it('of the masthead is everything, the fronts at once', async () => {
    const { addresses, isEverything } = await change('masthead', 'masthead1', sample.masthead({ slogan: 'Mới' }));
    expect(isEverything).toBe(true);
    expect(sorted(addresses.keys())).toEqual(sorted(FRONTS));
    expect(new Set(addresses.values())).toEqual(new Set([URGENCY.front]));
  });

  it('of a notice is the home page and the aside while it stands, and nothing while it does not', async () => {
    const future = { validFrom: onDay('2026-04-01'), validUntil: onDay('2026-04-02') };
    expectAffected(await change('notice', 'notice1', sample.notice(1, future)), []);
    const { addresses } = await change('notice', 'notice1', sample.notice(1));
    expect([...addresses]).toEqual(ASIDE_PAGES.map((address) => [address, URGENCY.front]));
  });

  describe('of a poll', () => {
    const votes = (count: number) => [{ key: 'co', label: 'Có', voteCount: count }];
    const own = sample.poll(1, { opensAt: onDay('2026-01-01') });

    it('is its own page alone when votes are counted while it is open', async () => {
      const counted = { ...own, options: own.options.map((option) => ({ ...option, voteCount: 5 })) };
      expectAffected(await change('poll', 'poll1', counted), ['/tham-do/tham-do-1.html']);
    });

    it('is its articles too when votes are counted after it has closed', async () => {
      const closed = { ...own, closesAt: onDay('2026-02-28'), options: votes(1) };
      await change('poll', 'poll1', closed);
      const affected = await change('poll', 'poll1', { ...closed, options: votes(2) });
      expectAffected(affected, ['/tham-do/tham-do-1.html', A1]);
    });

    it('is its articles when its question changes, and the aside when it is the one that stands there', async () => {
      expectAffected(await change('poll', 'poll1', { ...own, question: 'Mới?' }), ['/tham-do/tham-do-1.html', A1]);
      const current = sample.poll(2, { opensAt: onDay('2026-02-01'), question: 'Mới?' });
      expectAffected(await change('poll', 'poll2', current), ['/tham-do/tham-do-2.html', ...ASIDE_PAGES]);
    });

    it('is the aside when it is taken off every page', async () => {
      const kept = sample.poll(2, { opensAt: onDay('2026-02-01'), onEveryPage: false });
      expectAffected(await change('poll', 'poll2', kept), ['/tham-do/tham-do-2.html', ...ASIDE_PAGES]);
    });
  });
});
