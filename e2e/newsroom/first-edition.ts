import { DAY_MS } from '@toasoan/shared/durations';
import type { Browser } from 'playwright/test';
import { type Desk, type DeskDocument, linkTo, paragraph } from './desk.ts';

/** What stands in the newsroom before the acts begin. */
export interface FirstEdition {
  section: DeskDocument;
  otherSection: DeskDocument;
  author: DeskDocument;
  tag: DeskDocument;
  image: DeskDocument;
  poll: DeskDocument;
  notice: DeskDocument;
}

/** A photograph-sized picture, drawn by the browser itself; another one with another sky. */
export async function drawPicture(browser: Browser, sky = '#f6c56b'): Promise<Uint8Array<ArrayBuffer>> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1067 } });
  await page.setContent(`<body style="margin:0;background:linear-gradient(160deg,${sky},#c8553d 40%,#2d3047)">`);
  const bytes = await page.screenshot({ type: 'jpeg', quality: 80 });
  await page.close();
  return new Uint8Array(bytes);
}

const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

/** Fills an empty newsroom with one of everything that an article needs. */
export async function layOutFirstEdition(desk: Desk, browser: Browser): Promise<FirstEdition> {
  await desk.saveSingle('masthead', {
    name: 'Báo Thử Nghiệm',
    governingBody: 'Hội Những Người Thử',
    editorInChief: 'Lê Thử',
  });
  const section = await desk.create('section', { name: 'Thời sự', slug: 'thoi-su', order: 1 });
  const otherSection = await desk.create('section', { name: 'Kinh tế', slug: 'kinh-te', order: 2 });
  const author = await desk.create('author', { name: 'Đỗ Thị Ánh', slug: 'do-thi-anh' });
  const tag = await desk.create('tag', { name: 'Đê biển', slug: 'de-bien' });
  const file = await desk.upload('de-bien.jpg', 'image/jpeg', await drawPicture(browser));
  const image = await desk.create('image', {
    file,
    alternativeText: 'Đê biển lúc chiều xuống',
    caption: 'Đê biển',
    creditText: 'Ảnh: Đỗ Ánh',
  });
  const poll = await desk.create('poll', {
    question: 'Bạn đi làm bằng gì?',
    slug: 'ban-di-lam-bang-gi',
    options: [{ label: 'Xe máy' }, { label: 'Xe đạp' }, { label: 'Xe buýt' }],
    opensAt: inDays(-1),
    resultsShown: 'always',
  });
  const notice = await desk.create('notice', {
    kind: 'weather',
    title: 'Dự báo thời tiết',
    text: 'Sáng nắng nhẹ, chiều có mưa rào vài nơi.',
    source: 'Đài Khí tượng tỉnh',
    validFrom: inDays(-1),
    validUntil: inDays(1),
  });
  return { section, otherSection, author, tag, image, poll, notice };
}

/** An article of the first edition with a headline of its own, not yet published. */
export function draftOf(edition: FirstEdition, headline: string, slug: string): Record<string, unknown> {
  return {
    headline,
    slug,
    abstract: `Tóm tắt của bài “${headline}”, đủ dài để đứng dưới tít.`,
    body: [paragraph('Đoạn thứ nhất kể chuyện gì đã xảy ra.'), paragraph('Đoạn thứ hai nói thêm vì sao.')],
    section: linkTo(edition.section.documentId),
    authors: linkTo(edition.author.documentId),
    tags: linkTo(edition.tag.documentId),
    leadImage: { image: linkTo(edition.image.documentId), caption: 'Một chiều trên đê' },
    byline: 'Đỗ Ánh',
    poll: linkTo(edition.poll.documentId),
  };
}
