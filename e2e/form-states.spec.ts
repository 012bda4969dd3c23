import { COMMENT_ACTION, PRIVACY_ADDRESS, pollAddress } from '@toasoan/shared/address';
import type { Page } from 'playwright/test';
import { expectAccessible, openBrowser } from './newsroom/accessible.ts';
import type { Desk } from './newsroom/desk.ts';
import { expect, test } from './newsroom/fixtures.ts';
import { COMMENTS_PER_NETWORK, sendFromNeighbours } from './newsroom/neighbours.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { untilPageSays, untilStatus } from './newsroom/site.ts';

async function writeComment(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel('Tên của bạn').fill(name);
  await page.getByLabel(/Nội dung bình luận/u).fill(text);
  await page.getByRole('button', { name: 'Gửi bình luận' }).click();
}

/** Lets a comment of an article be printed once it has come. */
async function approve(desk: Desk, articleId: string): Promise<void> {
  const find = async () =>
    (await desk.list('comment', 'sort=submittedAt:DESC')).find(
      ({ articleDocumentId, state }) => articleDocumentId === articleId && state === 'pending',
    );
  await expect.poll(find).toBeDefined();
  await desk.update('comment', (await find())?.documentId ?? '', { state: 'approved' });
}

test('every state of the forms is accessible without scripts', async ({ newsroom, desk, edition, browser }) => {
  test.slow();
  const article = await publishArticle(desk, edition, 'Bài mẫu biểu', 'bai-mau-bieu');
  await untilStatus(newsroom, article.address, 200);
  const context = await openBrowser(browser, false);
  const page = await context.newPage();
  const open = (address: string) => page.goto(`${newsroom.siteUrl}${address}`);

  await open(article.address);
  await expectAccessible(page, 'an article without comments');
  await writeComment(page, 'Lê Thị Mơ', '   ');
  await expectAccessible(page, 'a comment to be mended');
  await writeComment(page, 'Lê Thị Mơ', 'Mong con đường sớm xong.');
  await expectAccessible(page, 'a comment to be confirmed, or kept');
  const again = page.getByRole('button', { name: 'Gửi bình luận' });
  if (await again.isVisible()) await again.click();
  await expect(page.getByText(/chờ duyệt/u).first()).toBeVisible();
  await expectAccessible(page, 'a comment that waits');
  await approve(desk, article.documentId);
  await untilPageSays(newsroom, article.address, 'Mong con đường sớm xong.');
  await open(article.address);
  await expectAccessible(page, 'an article with a comment');
  await page.getByRole('link', { name: 'Trả lời' }).first().click();
  await expectAccessible(page, 'a reply');
  await page.goBack();
  await page
    .getByRole('link', { name: /Báo vi phạm/u })
    .first()
    .click();
  await expectAccessible(page, 'a report');
  await page.getByLabel('Sai sự thật').check();
  await page.getByRole('button', { name: 'Gửi tới tòa soạn' }).click();
  await expectAccessible(page, 'a report that is sent');
  await open(article.address);
  await page.getByRole('button', { name: /Thích bình luận/u }).click();
  await expectAccessible(page, 'a like to be confirmed');

  await open(article.address);
  await writeComment(page, 'Lê Thị Mơ', 'Còn một điều nữa.');
  await page.getByRole('button', { name: 'Gửi bình luận' }).click();
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(page.getByText('Đã lưu thay đổi của bạn.')).toBeVisible();
  await expectAccessible(page, 'a comment that is changed');
  await page.getByRole('button', { name: 'Rút bình luận' }).click();
  await expect(page.getByText('Đã rút bình luận của bạn.')).toBeVisible();
  await expectAccessible(page, 'a comment that is withdrawn');

  await open(pollAddress('ban-di-lam-bang-gi'));
  await expectAccessible(page, 'a poll');
  await page.getByLabel('Xe đạp').check();
  await page.getByRole('button', { name: 'Bình chọn' }).click();
  await expectAccessible(page, 'a vote to be confirmed');
  await page.getByRole('button', { name: 'Xác nhận bình chọn' }).click();
  await expectAccessible(page, 'a vote that is counted');
  await open(pollAddress('ban-di-lam-bang-gi'));
  await page.getByLabel('Xe đạp').check();
  await page.getByRole('button', { name: 'Bình chọn' }).click();
  await expectAccessible(page, 'a second vote');

  const from = { 'x-forwarded-for': '11.224.0.7' };
  const neighbours = { articleId: article.documentId, name: 'Hàng xóm', email: '', text: 'Tôi nữa.', website: '' };
  await sendFromNeighbours(newsroom.siteUrl, { action: COMMENT_ACTION, from, count: COMMENTS_PER_NETWORK }, neighbours);
  await page.setExtraHTTPHeaders(from);
  await open(article.address);
  await writeComment(page, 'Lê Thị Mơ', 'Xin góp thêm một ý.');
  await expect(page.getByText(/rất nhiều lượt gửi cùng lúc/u)).toBeVisible();
  await expectAccessible(page, 'a comment from a crowded network');

  await page.getByRole('link', { name: 'Dữ liệu của bạn đọc' }).first().click();
  await expect(page).toHaveURL(`${newsroom.siteUrl}${PRIVACY_ADDRESS}`);
  await expectAccessible(page, 'what is kept of readers');
  await context.close();
});

test('every state of the forms is accessible with scripts', async ({ newsroom, desk, edition, browser }) => {
  test.slow();
  const article = await publishArticle(desk, edition, 'Bài mẫu sống', 'bai-mau-song');
  await untilStatus(newsroom, article.address, 200);
  const context = await openBrowser(browser, true);
  const page = await context.newPage();
  const open = (address: string) => page.goto(`${newsroom.siteUrl}${address}`);

  await open(article.address);
  await writeComment(page, 'Lê Thị Mơ', '   ');
  await expect(page.getByText('Bạn chưa viết bình luận.')).toBeVisible();
  await expectAccessible(page, 'a comment to be mended in place');
  await context.setOffline(true);
  await writeComment(page, 'Lê Thị Mơ', 'Mong con đường sớm xong.');
  await expect(page.getByText('mất kết nối mạng')).toBeVisible();
  await expectAccessible(page, 'a comment without network');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Gửi bình luận' }).click();
  await expect(page.getByText(/đang chờ duyệt/u).first()).toBeVisible();
  await expectAccessible(page, 'a comment that waits in its place');
  await page.getByText('Sửa hoặc rút', { exact: true }).click();
  await expectAccessible(page, 'a comment that is being changed in its place');
  await approve(desk, article.documentId);
  await untilPageSays(newsroom, article.address, 'Mong con đường sớm xong.');
  await open(article.address);
  await page.getByRole('link', { name: 'Trả lời' }).first().click();
  await expectAccessible(page, 'a reply in its place');
  await page.getByRole('button', { name: /Thích bình luận/u }).click();
  await expect(page.getByRole('button', { name: /Lê Thị Mơ/u, pressed: true })).toBeVisible();
  await expectAccessible(page, 'a comment that is liked');

  await open(pollAddress('ban-di-lam-bang-gi'));
  await page.getByLabel('Xe đạp').check();
  await page.getByRole('button', { name: 'Bình chọn' }).click();
  await expect(page.getByText('phiếu của bạn đã được ghi nhận')).toBeVisible();
  await expectAccessible(page, 'a vote that is counted in its place');
  await context.close();
});
