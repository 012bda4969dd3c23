import {
  articleAddress,
  ASIDE_ADDRESS,
  authorAddress,
  AUTHORS_ADDRESS,
  monthAddress,
  pollAddress,
  sectionAddress,
  tagAddress,
} from '@toasoan/shared/address';
import { toNewsroomMonth } from '@toasoan/shared/dateline';
import type { Page } from 'playwright/test';
import { findBarriers } from './newsroom/accessible.ts';
import { linkTo } from './newsroom/desk.ts';
import { expect, test } from './newsroom/fixtures.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { ask, untilPageSays } from './newsroom/site.ts';

/** What all articles share is fetched when its place comes near the screen. */
async function showAside(page: Page): Promise<void> {
  await page.getByRole('complementary').scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { name: 'Dự báo thời tiết' })).toBeVisible();
}

const WIDTHS = [390, 1280];

test('every kind of page is accessible and fits the screen, on a phone and on a desk', async ({
  newsroom,
  desk,
  edition,
  browser,
}) => {
  const article = await publishArticle(desk, edition, 'Đêm hội bên sông', 'dem-hoi-ben-song');
  const section = sectionAddress('thoi-su');
  const address = articleAddress({ sectionSlug: 'thoi-su', slug: article.slug, serial: article['serial'] as number });
  const month = monthAddress(section, toNewsroomMonth(new Date(String(article['datePublished']))));
  await untilPageSays(newsroom, address, 'Đêm hội bên sông');
  await untilPageSays(newsroom, month, 'Đêm hội bên sông');
  const addresses = [
    '/',
    section,
    month,
    AUTHORS_ADDRESS,
    authorAddress('do-thi-anh'),
    tagAddress('de-bien'),
    address,
    pollAddress('ban-di-lam-bang-gi'),
    ASIDE_ADDRESS,
    '/khong-co/',
  ];
  for (const width of WIDTHS) {
    const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'vi-VN' });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    for (const path of addresses) {
      await page.goto(`${newsroom.siteUrl}${path}`);
      if (path === address) await showAside(page);
      expect(await findBarriers(page), `${path} at ${width} px`).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} at ${width} px is wider than the screen`).toBeLessThanOrEqual(0);
    }
    expect(problems.filter((text) => !text.includes('404'))).toEqual([]);
    await context.close();
  }
});

test('every article leads to each of its authors, by name, by pen name or where the byline names nobody', async ({
  newsroom,
  desk,
  edition,
}) => {
  const second = await desk.create('author', { name: 'Trần Quốc Bảo', penName: 'Quốc Bảo', slug: 'tran-quoc-bao' });
  const authors = linkTo(edition.author.documentId, second.documentId);
  for (const [number, byline, printed] of [
    [1, null, ['>Đỗ Thị Ánh<', '>Quốc Bảo<']],
    [2, 'Quốc Bảo', ['>Quốc Bảo<', '>Bài khác của Đỗ Thị Ánh<']],
    [3, 'PV', ['>Bài khác của Đỗ Thị Ánh<', '>Bài khác của Quốc Bảo<']],
  ] as const) {
    const { address } = await publishArticle(
      desk,
      edition,
      `Bài của hai người ${number}`,
      `bai-cua-hai-nguoi-${number}`,
      {
        authors,
        byline,
      },
    );
    await untilPageSays(newsroom, address, 'Bài của hai người');
    const links = (await ask(newsroom, address)).body.match(/<a rel="author"[^>]*>[^<]*</gu)?.join('\n');
    for (const author of [edition.author, second]) expect(links).toContain(`"${authorAddress(author.slug)}"`);
    for (const text of printed) expect(links?.replaceAll(/>\s+|\s+</gu, (gap) => gap.trim())).toContain(text);
  }
});

test('pictures come in the size of the screen, from the site itself', async ({ newsroom, browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => !request.url().startsWith(newsroom.siteUrl) && foreign.push(request.url()));
  await page.goto(newsroom.siteUrl);
  const picture = page.locator('main img').first();
  await expect(picture).toBeVisible();
  const width = await picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
  expect(width).toBeGreaterThan(0);
  expect(await picture.evaluate((image: HTMLImageElement) => new URL(image.currentSrc).pathname)).toMatch(
    /^\/media\//u,
  );
  expect(foreign).toEqual([]);
  await context.close();
});
