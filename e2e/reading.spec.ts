import {
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
import { expectToFit, findBarriers } from './newsroom/accessible.ts';
import { type Desk, linkTo } from './newsroom/desk.ts';
import type { FirstEdition } from './newsroom/first-edition.ts';
import { expect, test } from './newsroom/fixtures.ts';
import type { Newsroom } from './newsroom/newsroom.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { ask, untilPageSays } from './newsroom/site.ts';

/** Pages of every kind, the article's own last, and a home page with a row of articles below its first; waits until they are printed. */
async function printEveryKind(newsroom: Newsroom, desk: Desk, edition: FirstEdition, name: string): Promise<string[]> {
  const article = await publishArticle(desk, edition, `Đêm hội ${name}`, `dem-hoi-${name}`);
  for (const number of [1, 2, 3])
    await publishArticle(desk, edition, `Chuyện nghiêng ngả ${number}`, `chuyen-${name}-${number}`);
  const section = sectionAddress('thoi-su');
  const month = monthAddress(section, toNewsroomMonth(new Date(String(article['datePublished']))));
  for (const address of ['/', article.address, month]) await untilPageSays(newsroom, address, `Đêm hội ${name}`);
  return [
    '/',
    section,
    month,
    AUTHORS_ADDRESS,
    authorAddress('do-thi-anh'),
    tagAddress('de-bien'),
    pollAddress('ban-di-lam-bang-gi'),
    ASIDE_ADDRESS,
    '/khong-co/',
    article.address,
  ];
}

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
  const addresses = await printEveryKind(newsroom, desk, edition, 'ben-song');
  for (const width of WIDTHS) {
    const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'vi-VN' });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    for (const path of addresses) {
      await page.goto(`${newsroom.siteUrl}${path}`);
      if (path === addresses.at(-1)) await showAside(page);
      expect(await findBarriers(page), `${path} at ${width} px`).toEqual([]);
      await expectToFit(page, `${path} at ${width} px`);
    }
    expect(problems.filter((text) => !text.includes('404'))).toEqual([]);
    await context.close();
  }
});

/** The letters of the browser's own setting, 16 px where nobody changes it. */
for (const letters of [24, 32]) {
  test(`every kind of page fits a phone whose letters are ${(letters / 16) * 100} % as large`, async ({
    newsroom,
    desk,
    edition,
    playwright,
    launchOptions,
  }) => {
    const addresses = await printEveryKind(newsroom, desk, edition, `chu-lon-${letters}`);
    const args = [...(launchOptions.args ?? []), `--blink-settings=defaultFontSize=${letters}`];
    const largeBrowser = await playwright.chromium.launch({ ...launchOptions, args });
    const page = await largeBrowser.newPage({ locale: 'vi-VN' });
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const path of addresses) {
        await page.goto(`${newsroom.siteUrl}${path}`);
        if (path === addresses.at(-1)) await showAside(page);
        await expectToFit(page, `${path} at ${width} px with letters of ${letters} px`);
      }
    }
    await largeBrowser.close();
  });
}

test('a month page does not move when its letters come late', async ({ newsroom, desk, edition, page }) => {
  const [, , month = ''] = await printEveryKind(newsroom, desk, edition, 'chu-den-muon');
  await page.setViewportSize({ width: 412, height: 823 });
  const painted = Promise.withResolvers<undefined>();
  await page.route('**/*.woff2', async (route) => {
    await painted.promise;
    await route.continue();
  });
  await page.goto(`${newsroom.siteUrl}${month}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const findPlaces = () =>
    page.locator('nav a, main h2, main li, .site-footer p, .site-footer dd').evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.textContent, x, y, width, height];
      }),
    );
  const before = await findPlaces();
  expect(before.length).toBeGreaterThan(10);
  painted.resolve(undefined);
  await page.evaluate(() => document.fonts.ready);
  expect(await findPlaces()).toEqual(before);
});

test('in forced colours every button has an edge, on every kind of page', async ({ newsroom, desk, edition, page }) => {
  const addresses = await printEveryKind(newsroom, desk, edition, 'mau-cua-may');
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of addresses) {
    await page.goto(`${newsroom.siteUrl}${path}`);
    if (path === addresses.at(-1)) await showAside(page);
    const edgeless = await page.locator('button:visible').evaluateAll((buttons) =>
      buttons
        .filter((button) => {
          const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(button);
          const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1;
          return !hasEdge && textDecorationLine !== 'underline';
        })
        .map((button) => button.outerHTML),
    );
    expect(edgeless, path).toEqual([]);
    await expectToFit(page, path);
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
