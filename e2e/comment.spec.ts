import type { Desk } from './newsroom/desk.ts';
import { approveComments } from './newsroom/approved-comments.ts';
import { expect, test, withAndWithoutScripts } from './newsroom/fixtures.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { isPrinted, untilPageSays, untilStatus } from './newsroom/site.ts';

const PHONE = { width: 390, height: 844 };

withAndWithoutScripts(() => {
  test.use({ viewport: PHONE });

  test('a comment sent waits in the admin and stands on the page once approved', async ({
    newsroom,
    desk,
    edition,
    page,
    javaScriptEnabled,
    key,
  }) => {
    const article = await publishArticle(desk, edition, `Bài có bình luận ${key}`, `bai-co-binh-luan-${key}`);
    const { address } = article;
    await untilStatus(newsroom, address, 200);

    await page.goto(`${newsroom.siteUrl}${address}`);
    await expect(page.getByRole('heading', { name: 'Viết bình luận mới' })).toBeVisible();
    const form = page.locator('form[data-comment-form]');
    await form.locator('[name=name]').fill('Nguyễn Thị Hoà');
    await form.locator('[name=text]').fill(`Bài viết hay (${key}).\n<script>alert(1)</script>`);
    await form.getByRole('button').click();
    // Without a script the site asks whether it was the reader who sent it.
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Gửi bình luận' }).click();
    await expect(page.getByText(/chờ duyệt/u).first()).toBeVisible();

    await expect
      .poll(
        async () =>
          (await desk.list('comment', 'sort=createdAt:DESC')).filter(
            (comment) => comment['articleDocumentId'] === article.documentId,
          ).length,
      )
      .toBe(1);
    const [comment] = (await desk.list('comment')).filter(
      ({ articleDocumentId }) => articleDocumentId === article.documentId,
    );
    expect(comment).toMatchObject({ state: 'pending', name: 'Nguyễn Thị Hoà' });
    await desk.update('comment', comment?.documentId ?? '', { state: 'approved' });
    await untilPageSays(newsroom, address, `Bài viết hay (${key}).`);
    await untilPageSays(newsroom, address, '<script>alert(1)</script>', 'not');
    await desk.update('comment', comment?.documentId ?? '', { state: 'rejected' });
    await untilPageSays(newsroom, address, `Bài viết hay (${key}).`, 'not');
    expect(isPrinted(newsroom, address)).toBe(true);
  });
});

test('a comment without words is given back with what is missing, in Vietnamese', async ({
  newsroom,
  desk,
  edition,
}) => {
  const article = await publishArticle(desk, edition, 'Bài hỏi ý kiến', 'bai-hoi-y-kien');
  await expect.poll(async () => (await send(newsroom.siteUrl, article.documentId, 'A', '')).status).toBe(422);
  const answer = await send(newsroom.siteUrl, article.documentId, 'Nguyễn Văn An', '');
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Bạn chưa viết bình luận');
});

test('a comment from another site is refused', async ({ newsroom, edition }) => {
  const answer = await send(
    newsroom.siteUrl,
    edition.section.documentId,
    'Kẻ lạ',
    'Gửi từ trang khác',
    'https://trang-khac.example',
  );
  expect(answer.status).toBe(403);
});

function send(siteUrl: string, articleId: string, name: string, text: string, origin = siteUrl): Promise<Response> {
  return fetch(`${siteUrl}/-/binh-luan`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ articleId, name, text, email: '', website: '' }),
  });
}

withAndWithoutScripts(() => {
  test.use({ viewport: PHONE });

  test('a reader answers another one, and the answer stands beneath', async ({
    newsroom,
    desk,
    edition,
    page,
    key,
  }) => {
    const article = await publishArticle(desk, edition, `Bài có trả lời ${key}`, `bai-co-tra-loi-${key}`);
    await untilStatus(newsroom, article.address, 200);
    await approveComments(desk, article, [{ name: 'Lan', text: `Ý kiến đầu tiên (${key}).` }]);
    await untilPageSays(newsroom, article.address, `Ý kiến đầu tiên (${key}).`);

    await page.goto(`${newsroom.siteUrl}${article.address}`);
    await page.getByRole('link', { name: 'Trả lời Lan' }).click();
    const form = page.locator('form[data-comment-form]');
    await expect(form.getByText('Trả lời Lan')).toBeVisible();
    await form.locator('[name=name]').fill('Minh');
    await form.locator('[name=text]').fill(`Đúng vậy (${key}).`);
    await form.getByRole('button', { name: 'Gửi bình luận' }).click();
    await expect(page.getByText(/chờ duyệt/u).first()).toBeVisible();

    await approve(desk, `Đúng vậy (${key}).`);
    await untilPageSays(newsroom, article.address, `Đúng vậy (${key}).`);
    const html = await (await fetch(`${newsroom.siteUrl}${article.address}`)).text();
    expect(html.slice(html.indexOf('comment-replies'))).toContain(`Đúng vậy (${key}).`);
  });
});

withAndWithoutScripts(() => {
  test.use({ viewport: PHONE });

  test('a reader edits a comment just sent, then withdraws it', async ({
    newsroom,
    desk,
    edition,
    page,
    javaScriptEnabled,
    key,
  }) => {
    const article = await publishArticle(desk, edition, `Bài có sửa ${key}`, `bai-co-sua-${key}`);
    await untilStatus(newsroom, article.address, 200);
    await page.goto(`${newsroom.siteUrl}${article.address}`);
    const form = page.locator('form[data-comment-form]');
    await form.locator('[name=name]').fill('Lan');
    await form.locator('[name=text]').fill(`Viết vội (${key}).`);
    await form.getByRole('button', { name: 'Gửi bình luận' }).click();
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Gửi bình luận' }).click();
    await expect(page.getByText(/chờ duyệt/u).first()).toBeVisible();
    if (javaScriptEnabled) await page.getByText('Sửa hoặc rút', { exact: true }).click();

    const change = page.locator('form[data-change-form]');
    await change.locator('[name=text]').fill(`Viết kỹ (${key}).`);
    await change.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(page.getByText('Đã lưu thay đổi của bạn.')).toBeVisible();
    const texts = async () =>
      (await desk.list('comment')).filter((one) => one['articleDocumentId'] === article.documentId);
    await expect.poll(texts).toMatchObject([{ text: `Viết kỹ (${key}).`, state: 'pending' }]);

    if (javaScriptEnabled) await page.getByText('Sửa hoặc rút', { exact: true }).click();
    await change.getByRole('button', { name: 'Rút bình luận' }).click();
    await expect(page.getByText('Đã rút bình luận của bạn.')).toBeVisible();
    await expect.poll(texts).toMatchObject([{ state: 'withdrawn' }]);
  });
});

async function approve(desk: Desk, text: string): Promise<void> {
  let documentId: string | undefined;
  await expect
    .poll(
      async () => (documentId = (await desk.list('comment')).find((comment) => comment['text'] === text)?.documentId),
    )
    .toBeTruthy();
  await desk.update('comment', documentId ?? '', { state: 'approved' });
}

test('a harmless comment is printed at once where comments are open, a doubtful one waits', async ({
  newsroom,
  desk,
  edition,
  browser,
}) => {
  const article = await publishArticle(desk, edition, 'Bài mở bình luận', 'bai-mo-binh-luan', {
    commentPolicy: 'open',
  });
  await untilPageSays(newsroom, article.address, 'Bình luận hiện ra ngay');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const text of ['Vào nhà cái 789bet nhé.', 'Đúng vậy.']) {
    await page.goto(`${newsroom.siteUrl}${article.address}`);
    await page.locator('form[data-comment-form] [name=name]').fill('Lan');
    await page.locator('form[data-comment-form] [name=text]').fill(text);
    await page.getByRole('button', { name: 'Gửi bình luận' }).click();
    await page.getByRole('button', { name: 'Gửi bình luận' }).click();
    await expect(page.getByText('Bình luận sẽ hiện ra trong giây lát')).toBeVisible();
  }
  await context.close();
  await untilPageSays(newsroom, article.address, 'Đúng vậy.');
  await untilPageSays(newsroom, article.address, '789bet', 'not');
});
