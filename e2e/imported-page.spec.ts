import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './newsroom/fixtures.ts';
import { ADMINISTRATOR, type Newsroom } from './newsroom/newsroom.ts';
import { ROOT } from './newsroom/processes.ts';

const SEED_PAGE = join(process.env['SHARED_DATA_DIR'] ?? join(ROOT, '../shared/data'), 'seed-article.txt');

const OWN_PAGE = `Vĩnh Hà mở thêm ba bến xe buýt ven sông

Thứ Năm, 12/11/2026 | 09:05

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

async function logIn(page: Page, { cmsUrl }: Newsroom): Promise<void> {
  await page.goto(`${cmsUrl}/admin`);
  await page.locator('input[name=email]').fill(ADMINISTRATOR.email);
  await page.locator('input[name=password]').fill(ADMINISTRATOR.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page).not.toHaveURL(/login/u);
}

/** Publishes the draft of an article as an editor does: opens it in the admin and presses the button. */
async function publishInAdmin(page: Page, newsroom: Newsroom, documentId: string): Promise<void> {
  await page.goto(`${newsroom.cmsUrl}/admin/content-manager/collection-types/api::article.article/${documentId}`);
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click();
  await expect(page.getByText(/[Đđ]ã xuất bản|[Đđ]ã đăng/u).first()).toBeVisible();
}

interface Parts {
  headline: string;
  dateline: string;
  captions: string[];
  byline: string;
  question: string;
  weather: string;
  paragraphs: string[];
}

async function expectAllParts(page: Page, parts: Parts): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: parts.headline })).toBeVisible();
  await expect(page.getByText(parts.dateline)).toBeVisible();
  for (const text of [...parts.captions, ...parts.paragraphs, parts.question, parts.weather]) {
    await expect(page.getByText(text).first(), text).toBeVisible();
  }
  await expect(page.locator('article').getByText(parts.byline, { exact: true }).first()).toBeVisible();
  await expect(page.locator('article img').first()).toBeVisible();
  for (const heading of ['Viết bình luận mới', 'Thăm dò ý kiến', 'Thông tin cần biết']) {
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  }
}

const PAGES: { name: string; file: () => string; parts: Parts }[] = [
  {
    name: 'a page of our own',
    file: () => {
      const file = join(mkdtempSync(join(tmpdir(), 'toasoan-page-')), 'trang.txt');
      writeFileSync(file, OWN_PAGE);
      return file;
    },
    parts: {
      headline: 'Vĩnh Hà mở thêm ba bến xe buýt ven sông',
      dateline: 'Thứ Năm, 12/11/2026 | 09:05',
      captions: ['Bến xe buýt mới trước chợ Bến Lụa', 'Ảnh minh họa: T.A'],
      byline: 'Thúy Anh',
      question: 'Bạn muốn xe buýt chạy thêm vào giờ nào?',
      weather: 'Ngày nắng, chiều tối có mưa rào',
      paragraphs: [
        'Từ tuần sau, người dân hai bờ sông Vĩnh',
        'Ba bến được đặt ở những nơi lâu nay',
        'Mỗi bến có mái che',
      ],
    },
  },
  {
    name: 'the customer’s sample page',
    file: () => SEED_PAGE,
    parts: {
      headline: 'Tiêu đề của trang mẫu',
      dateline: 'Thứ Hai, 01/03/2021 | 17:11',
      captions: ['Ảnh minh họa: K.K'],
      byline: 'Tên ký',
      question: 'Câu hỏi của trang mẫu',
      weather: 'Dự báo',
      paragraphs: ['Sapo', 'Đoạn một', 'Đoạn hai', 'Đoạn ba'],
    },
  },
];

for (const { name, file, parts } of PAGES) {
  test(`${name}, imported and published in the admin, stands on the site with all its parts`, async ({
    newsroom,
    desk,
    edition,
    browser,
  }, info) => {
    test.skip(!existsSync(file()), `${SEED_PAGE} is absent: the customer’s sample is tested only beside it`);
    const path = file();
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
