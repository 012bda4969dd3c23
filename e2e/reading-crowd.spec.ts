import { expect, test } from 'playwright/test';
import { sendReaders } from './crowd/readers.ts';
import { type Desk, openDesk, paragraph, setTo } from './newsroom/desk.ts';
import { drawPng } from './newsroom/draw-png.ts';
import { openNewsroom } from './newsroom/newsroom.ts';
import { addressOf } from './newsroom/published-article.ts';
import { untilPageSays } from './newsroom/site.ts';

/** `npm run soak -- --crowd 500` reads for longer. */
const PUBLISHES = Number(process.env['CROWD_PUBLISHES'] ?? 200);
const ARTICLES = 40;

/** The same mark in all that a reader sees first of an article. */
const marked = (mark: number) => ({
  headline: `Nước lên, dấu ${mark}`,
  abstract: `Mực nước sông được đo lại, dấu ${mark}.`,
  body: [paragraph(`Số đo mới nhất mang dấu ${mark}.`)],
});

async function fill(desk: Desk): Promise<{ documentId: string; address: string }[]> {
  const section = await desk.create('section', { name: 'Thời sự', slug: 'thoi-su', order: 1 });
  const file = await desk.upload('song.png', 'image/png', drawPng(0x336699));
  const image = await desk.create('image', { file, alternativeText: 'Con sông' });
  const articles = [];
  for (let n = 0; n < ARTICLES; n += 1) {
    const draft = await desk.create('article', {
      ...marked(0),
      slug: `nuoc-len-${n}`,
      section: setTo([section.documentId]),
      leadImage: { image: setTo([image.documentId]) },
    });
    const article = await desk.act('article', draft.documentId, 'publish');
    articles.push({ documentId: article.documentId, address: addressOf(article) });
  }
  return articles;
}

test(`readers see no error, no missing file and no torn page during ${PUBLISHES} publishes`, async () => {
  test.setTimeout(600_000);
  const newsroom = await openNewsroom();
  const redeployed = newsroom.otherWeb({ SITE_URL: newsroom.siteUrl.replace('127.0.0.1', 'localhost') });
  try {
    const desk = await openDesk(newsroom);
    const articles = await fill(desk);
    for (const { address } of articles) await untilPageSays(newsroom, address, 'dấu 0');
    await untilPageSays(newsroom, '/thoi-su/', 'dấu 0');
    const readers = sendReaders(newsroom, ['/', '/thoi-su/', ...articles.map(({ address }) => address)]);
    for (let mark = 1; mark <= PUBLISHES; mark += 1) {
      const article = articles[mark % ARTICLES];
      await desk.act('article', article?.documentId ?? '', 'publish', marked(mark));
      if (mark !== Math.floor(PUBLISHES / 2)) continue;
      // Other templates: everything is printed into a new edition while files are read on.
      await readers.pause(true);
      await newsroom.web.stop();
      await redeployed.start();
      await readers.pause(false);
    }
    await untilPageSays(newsroom, articles[PUBLISHES % ARTICLES]?.address ?? '', `dấu ${PUBLISHES}`);
    await readers.stop();
    console.log(`${readers.opened()} pages read during ${PUBLISHES} publishes`);
    expect(readers.faults).toEqual([]);
    expect(readers.opened()).toBeGreaterThan(PUBLISHES);
  } finally {
    await redeployed.stop();
    await newsroom.close();
  }
});
