import { COMMENT_ACTION } from '@toasoan/shared/address';
import type { Page } from 'playwright/test';
import { expectAccessible } from './newsroom/accessible.ts';
import type { Desk } from './newsroom/desk.ts';
import { expect, test, withAndWithoutScripts } from './newsroom/fixtures.ts';
import { COMMENTS_PER_NETWORK, sendFromNeighbours } from './newsroom/neighbours.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { untilStatus } from './newsroom/site.ts';

/** Keeps what solves tasks from the page until what is returned is called. */
async function holdSolver(page: Page): Promise<() => void> {
  const released = Promise.withResolvers<unknown>();
  await page.route('**/solve-challenge*.js', (route) => released.promise.then(() => route.continue()));
  return () => released.resolve(undefined);
}

const hasComment = async (desk: Desk, text: string) =>
  (await desk.list('comment', 'sort=createdAt:DESC')).some((comment) => comment['text'] === text);

withAndWithoutScripts(() => {
  test('a reader whose neighbours all comment at once is heard as well', async ({
    newsroom,
    desk,
    edition,
    page,
    javaScriptEnabled,
    key,
  }) => {
    const article = await publishArticle(desk, edition, `Bài cả phường đọc ${key}`, `bai-ca-phuong-doc-${key}`);
    await untilStatus(newsroom, article.address, 200);
    const from = { 'x-forwarded-for': `11.222.${Number(javaScriptEnabled)}.7` };
    const fields = {
      articleId: article.documentId,
      name: 'Người hàng xóm',
      email: '',
      text: 'Tôi cũng vậy.',
      website: '',
    };
    const crowd = { action: COMMENT_ACTION, from, count: COMMENTS_PER_NETWORK };
    expect(await sendFromNeighbours(newsroom.siteUrl, crowd, fields)).toEqual({ 202: COMMENTS_PER_NETWORK });

    await page.setExtraHTTPHeaders(from);
    const release = await holdSolver(page);
    await page.goto(`${newsroom.siteUrl}${article.address}`);
    const text = `Tôi cũng có ý kiến (${key}).`;
    await page.getByLabel('Tên của bạn').fill('Nguyễn Thị Hoà');
    await page.getByLabel(/Nội dung bình luận/u).fill(text);
    await page.getByRole('button', { name: 'Gửi bình luận' }).click();
    if (javaScriptEnabled) {
      await expect(page.getByRole('status').filter({ hasText: 'Đang kiểm tra trước khi gửi' })).toBeVisible();
      await expectAccessible(page, 'the wait for a task to be solved');
      release();
    } else {
      const asked = page.getByRole('status').filter({ hasText: 'rất nhiều lượt gửi' });
      const seconds = Number(/chờ (?<seconds>\d+) giây/u.exec(await asked.innerText())?.groups?.['seconds']);
      expect(seconds).toBeGreaterThan(5);
      await expect(page.getByLabel(/Nội dung bình luận/u)).toHaveValue(text);
      await page.waitForTimeout(seconds * 1000);
      await page.getByRole('button', { name: 'Gửi bình luận' }).click();
    }
    await expect(page.getByText(/chờ duyệt/u).first()).toBeVisible({ timeout: 20_000 });
    await expect.poll(() => hasComment(desk, text)).toBe(true);
  });
});
