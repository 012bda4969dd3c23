import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMENTS } from '../src/demo/comments.ts';
import { ARTICLES } from '../src/demo/articles/all-articles.ts';
import { AUTHORS } from '../src/demo/authors.ts';
import { toInstant } from '../src/demo/demo-desk.ts';
import { IMAGES } from '../src/demo/images.ts';
import { loadDemo, type DemoOutcome } from '../src/demo/load-demo.ts';
import { listFigures } from '../src/demo/markup.ts';
import { toBallots } from '../src/demo/load-poll.ts';
import { MASTHEAD } from '../src/demo/masthead.ts';
import { NOTICES } from '../src/demo/notices.ts';
import { POLLS } from '../src/demo/polls.ts';
import { SECTIONS } from '../src/demo/sections.ts';
import { TAGS } from '../src/demo/tags.ts';
import { auditPoll } from '../src/readers/polls/audit-poll.ts';
import { startCms, type TestCms } from './setup/cms.ts';
import { getLatest } from './setup/newsroom.ts';

const NOW = new Date('2026-11-22T03:20:00Z');
const LOAD_MS = 240_000;

const UIDS = ['article', 'author', 'comment', 'image', 'masthead', 'notice', 'poll', 'section', 'tag', 'vote'] as const;

/** Words that would name a place that exists; the demo's province is invented. */
const REAL_PLACES =
  /An Giang|Bến Tre|Cà Mau|Cần Thơ|Đồng Tháp|Vĩnh Long|Trà Vinh|Sóc Trăng|Bạc Liêu|Kiên Giang|Tiền Giang|Hậu Giang|Long An|Hà Nội|Huế|Đà Nẵng|Sài Gòn|Hồ Chí Minh|Cửu Long/u;

type Row = Record<string, unknown> & { documentId: string };

let cms: TestCms;
let said: string[] = [];

const load = (): Promise<DemoOutcome> => loadDemo(cms.strapi, NOW, (line) => said.push(line));

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

describe('the demo newspaper on paper', () => {
  const words = (text: string) => text.trim().split(/\s+/u).length;

  it('has articles of believable length and standfirsts of 40 to 80 words', () => {
    const odd = ARTICLES.filter(({ abstract, body }) => {
      const [long, longer] = [words(abstract), words(body)];
      return long < 40 || long > 80 || longer < 350 || longer > 950;
    });
    expect(odd.map(({ slug }) => slug)).toEqual([]);
  });

  it('is written in composed Vietnamese letters', () => {
    const text = JSON.stringify([ARTICLES, AUTHORS, COMMENTS, IMAGES, MASTHEAD, NOTICES, POLLS, SECTIONS, TAGS]);
    expect(text).toBe(text.normalize('NFC'));
  });

  it('names no real place', () => {
    const texts = ARTICLES.map(({ headline, abstract, body }) => `${headline}\n${abstract}\n${body}`);
    const found = [...texts, JSON.stringify([AUTHORS, COMMENTS, NOTICES, MASTHEAD, POLLS])].flatMap(
      (text) => REAL_PLACES.exec(text) ?? [],
    );
    expect(found).toEqual([]);
  });

  it('gives every article a slug and a headline of its own', () => {
    expect(new Set(ARTICLES.map(({ slug }) => slug)).size).toBe(ARTICLES.length);
    expect(new Set(ARTICLES.map(({ headline }) => headline)).size).toBe(ARTICLES.length);
  });

  it('repeats no paragraph from one article to another', () => {
    const paragraphs = ARTICLES.flatMap(({ body }) => body.split(/\n\s*\n/u)).filter((text) => text.length > 60);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });

  it('dates every article between March and the day it was written, in working hours', () => {
    const hours = ARTICLES.map(({ datePublished }) => Number(datePublished.slice(11, 13)));
    expect(hours.every((hour) => hour >= 5 && hour <= 22)).toBe(true);
    const dates = ARTICLES.map(({ datePublished }) => toInstant(datePublished).getTime());
    expect(Math.min(...dates)).toBeGreaterThan(Date.parse('2026-03-01T00:00:00+07:00'));
    expect(Math.max(...dates)).toBeLessThan(Date.parse('2026-11-21T00:00:00+07:00'));
  });

  it('picks as related only articles that are older', () => {
    const dates = new Map(ARTICLES.map(({ slug, datePublished }) => [slug, datePublished]));
    const newer = ARTICLES.filter(({ related = [], datePublished }) =>
      related.some((slug) => (dates.get(slug) ?? '9999') >= datePublished),
    );
    expect(newer.map(({ slug }) => slug)).toEqual([]);
  });

  it('draws a picture that is the same each time, at the size of a photograph', () => {
    for (const { slug, draw } of IMAGES) {
      const { svg, width, height } = draw();
      expect(draw().svg, slug).toBe(svg);
      expect(Math.min(width, height), slug).toBeGreaterThanOrEqual(900);
    }
  });
});

describe('loading the demo newspaper', () => {
  let first: DemoOutcome;
  let afterInterruption: Record<string, number>;

  beforeAll(async () => {
    cms = await startCms();
    const poll = POLLS[1] as { question: string };
    const { question } = poll;
    // A question that is too long stops the load after the pictures, as a machine that loses its power would.
    poll.question = 'x'.repeat(300);
    await expect(load()).rejects.toThrow();
    poll.question = question;
    afterInterruption = await countRows();
    said = [];
    first = await load();
  }, LOAD_MS);
  afterAll(() => cms.stop());

  it('goes on where an interrupted load stopped, and doubles nothing', async () => {
    expect(afterInterruption).toMatchObject({ image: IMAGES.length, poll: 1, article: 0, masthead: 0 });
    expect(first).toBe('loaded');
    expect(await countRows()).toEqual({
      article: ARTICLES.length * 2,
      author: AUTHORS.length,
      comment: COMMENTS.length,
      image: IMAGES.length,
      masthead: 1,
      notice: NOTICES.length,
      poll: POLLS.length,
      section: SECTIONS.length,
      tag: TAGS.length,
      vote: POLLS.flatMap(toBallots).length,
    });
  });

  it('tells how far it has come', () => {
    expect(said).toContain(`Nội dung mẫu: ${ARTICLES.length}/${ARTICLES.length} bài`);
  });

  it('publishes every article with section, authors, tags, and a lead picture that has its words', async () => {
    const published = await findPublished();
    expect(published).toHaveLength(ARTICLES.length);
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
    const written = [...ARTICLES].sort((a, b) => a.datePublished.localeCompare(b.datePublished));
    const bySerial = [...published].sort((a, b) => a.serial - b.serial);
    expect(bySerial.map(({ slug }) => slug)).toEqual(written.map(({ slug }) => slug));
    expect(bySerial.map(({ datePublished }) => new Date(datePublished).getTime())).toEqual(
      written.map(({ datePublished }) => toInstant(datePublished).getTime()),
    );
    expect(await rows('article', { where: { dateModified: { $notNull: true } } })).toEqual([]);
  });

  it('keeps related articles, polls, corrections and figures', async () => {
    const published = new Map((await findPublished()).map((article) => [article['slug'], article]));
    for (const { slug, related = [], poll, corrections = [], body } of ARTICLES) {
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
    const comments = await rows('comment');
    expect(new Set(comments.map(({ state }) => state))).toEqual(new Set(['pending', 'approved', 'rejected', 'spam']));
    const ids = new Set(comments.map(({ documentId }) => documentId));
    const answers = comments.filter((comment) => comment['parentDocumentId'] !== null);
    expect(answers.length).toBeGreaterThan(1);
    expect(answers.every((comment) => ids.has(String(comment['parentDocumentId'])))).toBe(true);
    expect(comments.some(({ text }) => String(text).includes('\n'))).toBe(true);
  });

  it('has polls that verify, one of them with several choices on the home page and on a section', async () => {
    const polls = await rows('poll', { populate: ['sections'] });
    for (const { documentId, maxChoices } of polls) {
      const { recount, fault, rowFaults } = await auditPoll(cms.strapi, documentId);
      expect([fault, rowFaults]).toEqual([null, []]);
      expect(recount.ballot?.maxChoices).toBe(maxChoices);
    }
    const placed = polls.filter(({ maxChoices, onHomePage }) => Number(maxChoices) > 1 && onHomePage);
    expect(placed).toMatchObject([{ onEveryPage: false, mayChangeVote: true, sections: [{ slug: 'ban-doc' }] }]);
  });

  it('has comments that readers like, once each however often it was loaded', async () => {
    const likes = await cms.strapi.db.connection('comment_likes').count({ count: '*' }).first();
    expect(Number(likes?.['count'])).toBe(COMMENTS.reduce((sum, comment) => sum + (comment.likes ?? 0), 0));
    const liked = COMMENTS.filter(({ likes: some }) => some);
    expect(liked.every(({ state }) => state === 'approved')).toBe(true);
  });

  it('has notices that are valid now, one that has expired and one that is to come', async () => {
    const notices = (await rows('notice')).map(({ validFrom, validUntil }) => [
      new Date(validFrom as string) > NOW,
      new Date(validUntil as string) <= NOW,
    ]);
    expect(notices.filter(([isFuture, isPast]) => !isFuture && !isPast)).toHaveLength(5);
    expect(notices.filter(([isFuture]) => isFuture)).toHaveLength(1);
    expect(notices.filter(([, isPast]) => isPast)).toHaveLength(1);
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
