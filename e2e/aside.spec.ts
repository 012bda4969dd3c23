import { ASIDE_ADDRESS } from '@toasoan/shared/address';
import type { Locator, Page } from 'playwright/test';
import { linkTo } from './newsroom/desk.ts';
import { expect, test } from './newsroom/fixtures.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { ask, untilPageSays, untilStatus } from './newsroom/site.ts';

const QUESTION = 'Bạn đi làm bằng gì?';
const NOTICE = 'Dự báo thời tiết';

const beside = (page: Page): Locator => page.getByRole('complementary');

test('an article without a poll of its own shows the common poll and the notices, and takes a vote in place', async ({
  newsroom,
  desk,
  edition,
  page,
}) => {
  const { address } = await publishArticle(desk, edition, 'Bài không có thăm dò', 'bai-khong-co-tham-do', {
    poll: null,
  });
  await untilStatus(newsroom, address, 200);
  await untilPageSays(newsroom, ASIDE_ADDRESS, NOTICE);
  const { body } = await ask(newsroom, address);
  expect(body).not.toContain(QUESTION);
  expect(body).not.toContain(NOTICE);

  await page.goto(`${newsroom.siteUrl}${address}`);
  await expect(beside(page).getByRole('heading', { name: NOTICE })).toBeVisible();
  await expect(beside(page).locator('input[name="returnTo"]')).toHaveValue(address);
  await beside(page).getByLabel('Xe buýt').check();
  await beside(page).getByRole('button', { name: 'Bình chọn' }).click();
  await expect(beside(page).getByText('phiếu của bạn đã được ghi nhận')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(address);
});

test('an article with a poll of its own shows that one alone', async ({ newsroom, desk, edition, page }) => {
  const own = await desk.create('poll', {
    question: 'Bạn thích bài này không?',
    slug: 'ban-thich-bai-nay-khong',
    options: [{ label: 'Thích' }, { label: 'Không' }],
    opensAt: new Date(Date.now() - 60_000).toISOString(),
    resultsShown: 'always',
    onEveryPage: false,
  });
  const poll = linkTo(own.documentId);
  const { address } = await publishArticle(desk, edition, 'Bài có thăm dò riêng', 'bai-co-tham-do-rieng', { poll });
  await untilPageSays(newsroom, address, 'Bạn thích bài này không?');
  await page.goto(`${newsroom.siteUrl}${address}`);
  await expect(beside(page).getByRole('heading', { name: NOTICE })).toBeVisible();
  await expect(beside(page).getByText('Bạn thích bài này không?')).toBeVisible();
  await expect(page.getByText(QUESTION)).toHaveCount(0);
});

test('without JavaScript a link leads to the common poll, which takes a vote there', async ({
  newsroom,
  desk,
  edition,
  browser,
}) => {
  const { address } = await publishArticle(desk, edition, 'Bài đọc không mã', 'bai-doc-khong-ma', { poll: null });
  await untilStatus(newsroom, address, 200);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${newsroom.siteUrl}${address}`);
  await beside(page).getByRole('link', { name: 'Xem thăm dò ý kiến và thông tin cần biết' }).click();
  await expect(page.getByRole('heading', { name: NOTICE })).toBeVisible();
  await page.getByLabel('Xe máy').check();
  await page.getByRole('button', { name: 'Bình chọn' }).click();
  await page.getByRole('button', { name: 'Xác nhận bình chọn' }).click();
  await expect(page.getByText('phiếu của bạn đã được ghi nhận')).toBeVisible();
  await page.getByRole('link', { name: 'Quay lại trang trước' }).click();
  await expect(page).toHaveURL(`${newsroom.siteUrl}${ASIDE_ADDRESS}`);
  await context.close();
});

test('while the aside cannot be fetched its link stays', async ({ newsroom, desk, edition, page }) => {
  const { address } = await publishArticle(desk, edition, 'Bài mạng chập chờn', 'bai-mang-chap-chon', { poll: null });
  await untilStatus(newsroom, address, 200);
  await page.route(`**${ASIDE_ADDRESS}`, (route) => route.abort());
  await page.goto(`${newsroom.siteUrl}${address}`);
  await expect(beside(page).getByRole('link', { name: 'Xem thăm dò ý kiến và thông tin cần biết' })).toBeVisible();
});

test('a notice leaves the home page and the aside at its minute, and no article is printed for it', async ({
  newsroom,
  desk,
  edition,
}) => {
  const { address } = await publishArticle(desk, edition, 'Bài đứng yên', 'bai-dung-yen', { poll: null });
  await untilStatus(newsroom, address, 200);
  const until = new Date(Date.now() + 8_000);
  await desk.create('notice', {
    kind: 'powerCut',
    title: 'Cúp điện khu phố 3',
    text: 'Từ sáng đến chiều.',
    validFrom: new Date(Date.now() - 60_000).toISOString(),
    validUntil: until.toISOString(),
  });
  for (const page of ['/', ASIDE_ADDRESS]) await untilPageSays(newsroom, page, 'Cúp điện khu phố 3');
  const printed = (await ask(newsroom, address)).lastModified;
  for (const page of ['/', ASIDE_ADDRESS]) await untilPageSays(newsroom, page, 'Cúp điện khu phố 3', 'not');
  expect(Date.now()).toBeGreaterThanOrEqual(until.getTime());
  expect((await ask(newsroom, address)).lastModified).toBe(printed);
});
