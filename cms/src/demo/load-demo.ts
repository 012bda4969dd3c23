import { HOUR_MS } from '@toasoan/shared/durations';
import type { Core } from '@strapi/strapi';
import { chainOldVotes } from '../readers/polls/chain-old-votes.ts';
import { createDemoDesk, type DemoDesk } from './demo-desk.ts';
import { loadArticle } from './load-article.ts';
import { loadComment } from './load-comment.ts';
import { loadImage } from './load-image.ts';
import { loadPoll } from './load-poll.ts';
import type { DemoNewspaper } from './newspaper.ts';

type Say = (line: string) => void;

/** `loaded`: the demo stands there now. `loaded-before`: it was loaded some time ago. `not-empty`: others have written. */
export type DemoOutcome = 'loaded' | 'loaded-before' | 'not-empty';

/** So many things are reported in one line. */
const FEW = 20;

interface Step {
  /** What is counted, for the person who waits. */
  things: string;
  works: (() => Promise<unknown>)[];
}

function toSteps(desk: DemoDesk): Step[] {
  const { articles, authors, comments, masthead, notices, pictures, polls, sections, tags } = desk.newspaper;
  const chronological = [...articles].sort((a, b) => a.datePublished.localeCompare(b.datePublished));
  return [
    { things: 'pictures', works: pictures.map((picture) => () => loadImage(desk, picture)) },
    { things: 'sections', works: sections.map((section, index) => () => loadSection(desk, section, index + 1)) },
    { things: 'tags', works: tags.map((tag) => () => desk.ensure('tag', tag.slug, { slug: tag.slug }, tag)) },
    { things: 'authors', works: authors.map((author) => () => loadAuthor(desk, author)) },
    { things: 'polls', works: polls.map((poll) => () => loadPoll(desk, poll)) },
    { things: 'poll chains', works: [() => chainOldVotes(desk.strapi)] },
    { things: 'articles', works: chronological.map((article) => () => loadArticle(desk, article)) },
    { things: 'comments', works: comments.map((comment) => () => loadComment(desk, comment)) },
    { things: 'notices', works: notices.map((notice) => () => loadNotice(desk, notice)) },
    { things: 'masthead', works: [() => desk.ensure('masthead', 'masthead', {}, masthead)] },
  ];
}

function loadSection(desk: DemoDesk, section: DemoNewspaper['sections'][number], order: number): Promise<unknown> {
  const parent = section.parent ? desk.get('section', section.parent) : null;
  return desk.ensure('section', section.slug, { slug: section.slug }, { ...section, order, parent });
}

function loadAuthor(desk: DemoDesk, author: DemoNewspaper['authors'][number]): Promise<unknown> {
  const portrait = author.portrait ? desk.get('image', author.portrait) : null;
  return desk.ensure('author', author.slug, { slug: author.slug }, { ...author, portrait });
}

function loadNotice(desk: DemoDesk, notice: DemoNewspaper['notices'][number]): Promise<unknown> {
  const { fromHours, untilHours, ...words } = notice;
  const hour = Math.floor(desk.now.getTime() / HOUR_MS);
  const validFrom = new Date((hour + fromHours) * HOUR_MS);
  const validUntil = new Date((hour + untilHours) * HOUR_MS);
  return desk.ensure('notice', notice.title, { title: notice.title }, { ...words, validFrom, validUntil });
}

async function runStep({ things, works }: Step, say: Say): Promise<void> {
  const every = works.length > FEW ? Math.ceil(works.length / 3) : works.length;
  for (const [index, work] of works.entries()) {
    await work();
    const done = index + 1;
    if (done % every === 0 || done === works.length) say(`Demo newspaper: ${done}/${works.length} ${things}`);
  }
}

async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  const uids = ['api::article.article', 'api::section.section', 'api::masthead.masthead'] as const;
  const counts = await Promise.all(uids.map((uid) => strapi.db.query(uid).count()));
  return counts.every((count) => count === 0);
}

/**
 * Fills an empty newsroom (no article, section or masthead) with a demo newspaper. A mark in the database tells a
 * load that was cut short, which is taken up where it stopped, from one that was finished, after which nothing is
 * ever written again, whatever the editors have since removed.
 */
export async function loadDemo(
  strapi: Core.Strapi,
  newspaper: DemoNewspaper,
  now: Date,
  say: Say,
): Promise<DemoOutcome> {
  const mark = strapi.store({ type: 'plugin', name: 'demo', key: 'state' });
  const state = await mark.get({});
  if (state === 'loaded') return 'loaded-before';
  if (state !== 'loading' && !(await isEmpty(strapi))) return 'not-empty';
  await mark.set({ value: 'loading' });
  const desk = createDemoDesk(strapi, newspaper, now);
  for (const step of toSteps(desk)) await runStep(step, say);
  await mark.set({ value: 'loaded' });
  return 'loaded';
}
