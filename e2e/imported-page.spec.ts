import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toDateline } from '@toasoan/shared/dateline';
import type { Page } from 'playwright/test';
import { logIn, publishInAdmin } from './newsroom/admin.ts';
import { expect, test } from './newsroom/fixtures.ts';
import { ROOT } from '@toasoan/testing/side-process';

const SEED_PAGE = join(process.env['SHARED_DATA_DIR'] ?? join(ROOT, '../shared/data'), 'seed-article.txt');

/** A page of today: what stands beside it is news. */
const OWN_PAGE = `Vĩnh Hà mở thêm ba bến xe buýt ven sông

${toDateline(new Date())}

Từ tuần sau, người dân hai bờ sông Vĩnh có thêm ba bến xe buýt, mỗi bến cách nhau chừng hai cây số, nối chợ, trường học và bệnh viện.

Bến xe buýt mới trước chợ Bến Lụa. Ảnh minh họa: T.A

Ba bến được đặt ở những nơi lâu nay người dân vẫn phải đi bộ xa nhất để đón xe.

Mỗi bến có mái che, ghế ngồi và bảng giờ chạy bằng chữ to.

Thúy Anh

Viết bình luận mới
Thăm dò ý kiến

Bạn muốn xe buýt chạy thêm vào giờ nào?

THÔNG TIN CẦN BIẾT
Ngày nắng, chiều tối có mưa rào và dông vài nơi. Gió nhẹ.`;

/** The parts that a saved page of this form has, as they must stand on the site. */
interface Parts {
  headline: string;
  dateline: string;
  caption: string;
  creditText: string;
  paragraphs: string[];
  byline: string;
  question: string;
  weather: string;
  /** Whether its poll is not open and its notices are over. */
  isOld: boolean;
}

function partsOf(savedPage: string, isOld: boolean): Parts {
  const lines = savedPage.split('\n').filter((line) => line.trim() !== '');
  const [headline = '', dateline = '', abstract = '', pictureLine = '', ...rest] = lines;
  const [caption = '', credit = ''] = pictureLine.split('Ảnh minh họa:');
  const end = rest.indexOf('Viết bình luận mới');
  return {
    headline,
    dateline,
    caption: caption.trim().replace(/\.$/u, ''),
    creditText: `Ảnh minh họa:${credit}`,
    paragraphs: [abstract, ...rest.slice(0, end - 1)],
    byline: rest[end - 1] ?? '',
    question: rest.find((line, index) => index > end && line.endsWith('?')) ?? '',
    weather: rest.at(-1) ?? '',
    isOld,
  };
}

async function expectAllParts(page: Page, parts: Parts): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: parts.headline })).toBeVisible();
  await expect(page.getByText(parts.dateline)).toBeVisible();
  // What all articles share is fetched when its place comes near the screen.
  await page.getByRole('complementary').scrollIntoViewIfNeeded();
  const { caption, creditText, paragraphs, question, weather, isOld } = parts;
  for (const text of [caption, creditText, ...paragraphs]) {
    await expect(page.getByText(text).first(), text).toBeVisible();
  }
  await expect(page.getByText('Dự báo thời tiết').first()).toBeVisible();
  for (const text of [question, weather]) {
    if (isOld) await expect(page.getByText(text), text).toHaveCount(0);
    else await expect(page.getByText(text).first(), text).toBeVisible();
  }
  await expect(page.locator('article').getByText(parts.byline, { exact: true }).first()).toBeVisible();
  await expect(page.locator('article img').first()).toBeVisible();
  for (const heading of ['Viết bình luận mới', 'Thăm dò ý kiến', 'Thông tin cần biết']) {
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  }
}

function saveOwnPage(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'toasoan-page-')), 'trang.txt');
  writeFileSync(file, OWN_PAGE);
  return file;
}

const PAGES = [
  { name: 'a page of our own', toFile: saveOwnPage, isOld: false },
  { name: 'the customer’s sample page', toFile: () => SEED_PAGE, isOld: true },
];

for (const { name, toFile, isOld } of PAGES) {
  test(`${name}, imported and published in the admin, stands on the site with all its parts`, async ({
    newsroom,
    desk,
    edition,
    browser,
  }, info) => {
    const path = toFile();
    test.skip(!existsSync(path), `${SEED_PAGE} is absent: the customer’s sample is tested only beside it`);
    const parts = partsOf(readFileSync(path, 'utf8'), isOld);
    const imported = await newsroom.importPage(path, '--section', edition.section.slug);
    expect(imported.code, imported.output).toBe(0);
    const count = (await desk.list('article')).length;
    const again = await newsroom.importPage(path, '--section', edition.section.slug);
    expect(again.code, again.output).toBe(0);
    expect((await desk.list('article')).length).toBe(count);

    const [draft] = await desk.list('article', 'sort=createdAt:DESC');
    expect(draft?.['headline']).toBe(parts.headline);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
    const page = await context.newPage();
    await logIn(page, newsroom);
    await publishInAdmin(page, newsroom, draft?.documentId ?? '');

    const address = `/thoi-su/${draft?.slug}-${String(draft?.['serial'])}.html`;
    await expect.poll(async () => (await fetch(`${newsroom.siteUrl}${address}`)).status).toBe(200);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${newsroom.siteUrl}${address}`);
      await expectAllParts(page, parts);
      await info.attach(`${width} px`, { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
    }
    await context.close();
  });
}
