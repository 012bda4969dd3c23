import { COMMENT_ACTION, FORM_TOKEN_ADDRESS } from '@toasoan/shared/address';
import type { Desk } from './newsroom/desk.ts';
import { expect, test } from './newsroom/fixtures.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { untilStatus } from './newsroom/site.ts';

/** Neighbours send as many comments as one network may send at once. */
async function crowd(siteUrl: string, from: Record<string, string>, articleId: string): Promise<void> {
  const given = await fetch(`${siteUrl}${FORM_TOKEN_ADDRESS}?cho=${COMMENT_ACTION}`, { headers: from });
  const { token } = (await given.json()) as { token: string };
  for (let sent = 0; sent < 60; sent += 1) {
    const fields = { articleId, name: 'Người hàng xóm', email: '', text: 'Tôi cũng vậy.', website: '', token };
    const headers = { ...from, origin: siteUrl };
    expect(
      (await fetch(`${siteUrl}${COMMENT_ACTION}`, { method: 'POST', headers, body: new URLSearchParams(fields) }))
        .status,
    ).toBe(202);
  }
}

const hasComment = async (desk: Desk, text: string) =>
  (await desk.list('comment', 'sort=createdAt:DESC')).some((comment) => comment['text'] === text);

for (const [index, javaScriptEnabled] of [true, false].entries()) {
  test(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'} a reader whose neighbours all comment at once is heard as well`, async ({
    newsroom,
    desk,
    edition,
    browser,
  }) => {
    const key = javaScriptEnabled ? 'bat' : 'tat';
    const article = await publishArticle(desk, edition, `Bài cả phường đọc ${key}`, `bai-ca-phuong-doc-${key}`);
    await untilStatus(newsroom, article.address, 200);
    const from = { 'x-forwarded-for': `11.222.${index}.7` };
    await crowd(newsroom.siteUrl, from, article.documentId);

    const context = await browser.newContext({ javaScriptEnabled, extraHTTPHeaders: from });
    const page = await context.newPage();
    await page.goto(`${newsroom.siteUrl}${article.address}`);
    const text = `Tôi cũng có ý kiến (${key}).`;
    await page.getByLabel('Tên của bạn').fill('Nguyễn Thị Hoà');
    await page.getByLabel(/Nội dung bình luận/u).fill(text);
    await page.getByRole('button', { name: 'Gửi bình luận' }).click();
    if (!javaScriptEnabled) {
      const asked = page.getByRole('status').filter({ hasText: 'rất nhiều lượt gửi' });
      const seconds = Number(/chờ (?<seconds>\d+) giây/u.exec(await asked.innerText())?.groups?.['seconds']);
      expect(seconds).toBeGreaterThan(5);
      await expect(page.getByLabel(/Nội dung bình luận/u)).toHaveValue(text);
      await page.waitForTimeout(seconds * 1000);
      await page.getByRole('button', { name: 'Gửi bình luận' }).click();
    }
    await expect(page.getByText(/chờ duyệt/u).first()).toBeVisible({ timeout: 20_000 });
    await context.close();
    await expect.poll(() => hasComment(desk, text)).toBe(true);
  });
}
