import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../src/demo/demo-desk.ts';
import { loadDemo, type DemoOutcome } from '../src/demo/load-demo.ts';
import { toBallots } from '../src/demo/load-poll.ts';
import { listFigures } from '../src/demo/markup.ts';
import type { DemoNewspaper } from '../src/demo/newspaper.ts';
import { readNewspaper } from '../src/demo/read-newspaper.ts';
import { auditPoll } from '../src/readers/polls/audit-poll.ts';
import { startCms, type TestCms } from './setup/cms.ts';
import { getLatest } from './setup/newsroom.ts';

const NOW = new Date('2026-11-22T03:20:00Z');
const LOAD_MS = 240_000;

const UIDS = ['article', 'author', 'comment', 'image', 'masthead', 'notice', 'poll', 'section', 'tag', 'vote'] as const;

const newspaper = readNewspaper(path.resolve(import.meta.dirname, '../../demo'));
const { articles, authors, comments, notices, pictures, polls, sections, tags } = newspaper;

type Row = Record<string, unknown> & { documentId: string };

let cms: TestCms;
let said: string[] = [];

const load = (from: DemoNewspaper = newspaper): Promise<DemoOutcome> =>
  loadDemo(cms.strapi, from, NOW, (line) => said.push(line));

function rows(type: (typeof UIDS)[number], query: object = {}): Promise<Row[]> {
  return cms.strapi.db.query(`api::${type}.${type}`).findMany(query) as Promise<Row[]>;
}

async function countRows(): Promise<Record<string, number>> {
  const counts = UIDS.map(async (type) => [type, await cms.strapi.db.query(`api::${type}.${type}`).count()] as const);
  return Object.fromEntries(await Promise.all(counts));
}

function findPublished(): Promise<Row[]> {
  const populate = ['section', 'authors', 'tags', 'poll', 'relatedArticles', 'corrections', 'leadImage.image.file'];
  return rows('article', { where: { publishedAt: { $notNull: true } }, populate });
}

describe('loading the demo newspaper', () => {
  let first: DemoOutcome;
  let afterInterruption: Record<string, number>;

  beforeAll(async () => {
    cms = await startCms();
    // A question that is too long stops the load after the pictures, as a machine that loses its power would.
    const faulty = polls.map((poll, index) => (index === 1 ? { ...poll, question: 'x'.repeat(300) } : poll));
    await expect(load({ ...newspaper, polls: faulty })).rejects.toThrow();
    afterInterruption = await countRows();
    said = [];
    first = await load();
  }, LOAD_MS);
  afterAll(() => cms.stop());

  it('goes on where an interrupted load stopped, and doubles nothing', async () => {
    expect(afterInterruption).toMatchObject({ image: pictures.length, poll: 1, article: 0, masthead: 0 });
    expect(first).toBe('loaded');
    expect(await countRows()).toEqual({
      article: articles.length * 2,
      author: authors.length,
      comment: comments.length,
      image: pictures.length,
      masthead: 1,
      notice: notices.length,
      poll: polls.length,
      section: sections.length,
      tag: tags.length,
      vote: polls.flatMap(toBallots).length,
    });
  });

  it('tells how far it has come', () => {
    expect(said).toContain(`Demo newspaper: ${articles.length}/${articles.length} articles`);
  });

  it('publishes every article with section, authors, tags, and a lead picture that has its words', async () => {
    const published = await findPublished();
    expect(published).toHaveLength(articles.length);
    for (const article of published) {
      const { section, authors, tags, leadImage } = article as unknown as {
        section: unknown;
        authors: unknown[];
        tags: unknown[];
        leadImage: { image: { alternativeText: string; creditText: string; file: { width: number; formats: object } } };
      };
      expect(section, String(article['slug'])).toBeTruthy();
      expect(authors.length, String(article['slug'])).toBeGreaterThan(0);
      expect(tags.length, String(article['slug'])).toBeGreaterThan(0);
      expect(leadImage.image.alternativeText.length).toBeGreaterThan(20);
      expect(leadImage.image.creditText).toMatch(/^Ảnh/u);
      expect(Object.keys(leadImage.image.file.formats)).toContain('small');
    }
  });

  it('keeps the dates as written, and gives serials in their order', async () => {
    const published = (await findPublished()) as unknown as { slug: string; serial: number; datePublished: string }[];
    const written = [...articles].sort((a, b) => a.datePublished.localeCompare(b.datePublished));
    const bySerial = [...published].sort((a, b) => a.serial - b.serial);
    expect(bySerial.map(({ slug }) => slug)).toEqual(written.map(({ slug }) => slug));
    expect(bySerial.map(({ datePublished }) => new Date(datePublished).getTime())).toEqual(
      written.map(({ datePublished }) => toInstant(datePublished).getTime()),
    );
    expect(await rows('article', { where: { dateModified: { $notNull: true } } })).toEqual([]);
  });

  it('keeps related articles, polls, corrections and figures', async () => {
    const published = new Map((await findPublished()).map((article) => [article['slug'], article]));
    for (const { slug, related = [], poll, corrections = [], body } of articles) {
      const article = published.get(slug) as Row & {
        relatedArticles: Row[];
        poll: Row | null;
        body: { type: string }[];
      };
      expect(article.relatedArticles.map((one) => one['slug']).sort(), slug).toEqual([...related].sort());
      expect(article.poll?.['slug'], slug).toBe(poll);
      expect(article['corrections'], slug).toHaveLength(corrections.length);
      expect(
        article.body.filter(({ type }) => type === 'image'),
        slug,
      ).toHaveLength(listFigures(body).length);
    }
  });

  it('has comments in every state, answers under the comment they answer', async () => {
    const loaded = await rows('comment');
    expect(new Set(loaded.map(({ state }) => state))).toEqual(new Set(['pending', 'approved', 'rejected', 'spam']));
    const ids = new Set(loaded.map(({ documentId }) => documentId));
    const answers = loaded.filter((comment) => comment['parentDocumentId'] !== null);
    expect(answers.length).toBeGreaterThan(1);
    expect(answers.every((comment) => ids.has(String(comment['parentDocumentId'])))).toBe(true);
    expect(loaded.some(({ text }) => String(text).includes('\n'))).toBe(true);
  });

  it('has polls that verify, one of them with several choices on the home page and on a section', async () => {
    const loaded = await rows('poll', { populate: ['sections'] });
    for (const { documentId, maxChoices } of loaded) {
      const { recount, fault, rowFaults } = await auditPoll(cms.strapi, documentId);
      expect([fault, rowFaults]).toEqual([null, []]);
      expect(recount.ballot?.maxChoices).toBe(maxChoices);
    }
    const placed = loaded.filter(({ maxChoices, onHomePage }) => Number(maxChoices) > 1 && onHomePage);
    expect(placed).toMatchObject([{ onEveryPage: false, mayChangeVote: true, sections: [{ slug: 'ban-doc' }] }]);
  });

  it('has comments that readers like, once each however often it was loaded', async () => {
    const likes = await cms.strapi.db.connection('comment_likes').count({ count: '*' }).first();
    expect(Number(likes?.['count'])).toBe(comments.reduce((sum, comment) => sum + (comment.likes ?? 0), 0));
    const liked = comments.filter(({ likes: some }) => some);
    expect(liked.every(({ state }) => state === 'approved')).toBe(true);
  });

  it('has notices that are valid now, one that has expired and one that is to come', async () => {
    const periods = (await rows('notice')).map(({ validFrom, validUntil }) => [
      new Date(validFrom as string) > NOW,
      new Date(validUntil as string) <= NOW,
    ]);
    expect(periods.filter(([isFuture, isPast]) => !isFuture && !isPast)).toHaveLength(5);
    expect(periods.filter(([isFuture]) => isFuture)).toHaveLength(1);
    expect(periods.filter(([, isPast]) => isPast)).toHaveLength(1);
  });

  it('writes nothing when it is run again, even when editors have removed things since', async () => {
    const [notice] = await rows('notice');
    await cms.strapi.documents('api::notice.notice').delete({ documentId: notice?.documentId ?? '' });
    const [counts, latest] = [await countRows(), await getLatest(cms.strapi)];
    expect(await load()).toBe('loaded-before');
    expect(await countRows()).toEqual(counts);
    expect(await getLatest(cms.strapi)).toBe(latest);
  });

  it('leaves a newsroom alone that has content of its own', async () => {
    await cms.strapi.store({ type: 'plugin', name: 'demo', key: 'state' }).delete({});
    const counts = await countRows();
    expect(await load()).toBe('not-empty');
    expect(await countRows()).toEqual(counts);
  });
});
