import type { Page } from 'playwright/test';
import { approveComments } from './newsroom/approved-comments.ts';
import { expect, test, withAndWithoutScripts } from './newsroom/fixtures.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { ask, untilPageSays } from './newsroom/site.ts';

const PHONE = { width: 390, height: 844 };
const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const commentTexts = (page: Page) => page.locator('.comment-list > li > .comment .comment-text');

withAndWithoutScripts(() => {
  test.use({ viewport: PHONE });

  test('a reader likes a comment once and takes it back', async ({
    newsroom,
    desk,
    edition,
    page,
    javaScriptEnabled,
    key,
  }) => {
    const article = await publishArticle(desk, edition, `Bài được thích ${key}`, `bai-duoc-thich-${key}`);
    await approveComments(desk, article, [{ name: 'Lụa', text: 'Rất đúng.' }]);
    await untilPageSays(newsroom, article.address, 'Rất đúng.');
    await page.goto(`${newsroom.siteUrl}${article.address}`);
    const like = page.getByRole('button', { name: /Thích bình luận của Lụa/u });
    await like.focus();
    await page.keyboard.press('Enter');
    if (javaScriptEnabled) {
      await expect(page.getByRole('button', { name: /Lụa/u, pressed: true })).toContainText('1');
      await expect(like).toBeFocused();
    } else {
      await page.getByRole('button', { name: 'Thích' }).click();
      await expect(page.getByRole('status')).toHaveText('Bạn đã thích bình luận này.');
    }
    await untilPageSays(newsroom, article.address, 'data-like-count>1<');
    if (javaScriptEnabled) {
      await page.reload();
      await expect(like).toHaveAttribute('aria-pressed', 'true');
      await like.click();
      await expect(page.getByRole('button', { name: /Lụa/u, pressed: false })).not.toContainText('1');
    } else {
      await page.getByRole('button', { name: 'Bỏ thích' }).click();
      await expect(page.getByRole('status')).toHaveText('Bạn đã bỏ thích bình luận này.');
      await page.getByRole('link', { name: 'Quay lại bình luận' }).click();
      await expect(page).toHaveURL(new RegExp(`${article.address}#binh-luan-`, 'u'));
    }
    await untilPageSays(newsroom, article.address, 'data-like-count>1<', 'not');
  });

  test('a long discussion is read to its end', async ({ newsroom, desk, edition, page, javaScriptEnabled, key }) => {
    const article = await publishArticle(desk, edition, `Bài bàn nhiều ${key}`, `bai-ban-nhieu-${key}`);
    const [first = ''] = await approveComments(
      desk,
      article,
      range(24).map((n) => ({ text: `Ý kiến số ${n}.` })),
    );
    const replies = range(7).map((n) => ({ name: 'Bạn khác', text: `Trả lời ${n}.`, parentDocumentId: first }));
    const [firstReply = ''] = await approveComments(desk, article, replies);
    await untilPageSays(newsroom, article.address, 'Bình luận (31)');
    const printed = (await ask(newsroom, article.address)).body;
    expect(printed).toContain('Ý kiến số 24.');
    expect(printed).not.toContain('Ý kiến số 4.');

    await page.goto(`${newsroom.siteUrl}${article.address}`);
    await expect(commentTexts(page)).toHaveCount(20);
    await page.getByRole('link', { name: 'Xem thêm bình luận' }).click();
    await expect(commentTexts(page)).toHaveCount(javaScriptEnabled ? 24 : 4);
    await expect(page.getByRole('link', { name: 'Xem thêm bình luận' })).toBeHidden();
    await expect(page.getByText('Trả lời 7.')).toBeVisible();
    await expect(page.getByText('Trả lời 2.')).toHaveCount(0);
    await page.getByRole('link', { name: 'Xem 2 trả lời trước đó' }).click();
    await expect(page.getByText('Trả lời 1.')).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(javaScriptEnabled ? article.address : '/-/y-kien');

    // A permanent link, and a link into the article from when the comment still stood there.
    await page.goto(`${newsroom.siteUrl}/-/y-kien?binh-luan=${firstReply}`);
    await expect(page.getByText('Trả lời 1.')).toBeVisible();
    await expect(page.getByText('Ý kiến số 1.', { exact: true })).toBeVisible();
    if (javaScriptEnabled) {
      await page.goto(`${newsroom.siteUrl}${article.address}#binh-luan-${firstReply}`);
      await expect(page.getByText('Trả lời 1.')).toBeInViewport();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });
});

test('comments are read the most liked first', async ({ newsroom, desk, edition, page }) => {
  const article = await publishArticle(desk, edition, 'Bài xếp thứ tự', 'bai-xep-thu-tu');
  await approveComments(desk, article, [{ name: 'An', text: 'Cũ nhất.' }, { text: 'Ở giữa.' }, { text: 'Mới nhất.' }]);
  await untilPageSays(newsroom, article.address, 'Bình luận (3)');
  await page.goto(`${newsroom.siteUrl}${article.address}`);
  await expect(commentTexts(page)).toHaveText([/Mới nhất\./u, /Ở giữa\./u, /Cũ nhất\./u]);
  await page.getByRole('button', { name: /bình luận của An/u }).click();
  await untilPageSays(newsroom, article.address, 'data-like-count>1<');
  const orders = page.getByRole('navigation', { name: 'Thứ tự bình luận' });
  await orders.getByRole('link', { name: 'Được thích nhiều nhất' }).click();
  await expect(commentTexts(page)).toHaveText([/Cũ nhất\./u, /Mới nhất\./u, /Ở giữa\./u]);
  await orders.getByRole('link', { name: 'Mới nhất' }).click();
  await expect(commentTexts(page)).toHaveText([/Mới nhất\./u, /Ở giữa\./u, /Cũ nhất\./u]);
});

test('a reported comment stays, and moderators see by how many and for what', async ({
  newsroom,
  desk,
  edition,
  page,
}) => {
  const article = await publishArticle(desk, edition, 'Bài bị báo', 'bai-bi-bao');
  const [id = ''] = await approveComments(desk, article, [{ name: 'Kẻ bịa', text: 'Cầu đã sập.' }]);
  await untilPageSays(newsroom, article.address, 'Cầu đã sập.');
  await page.goto(`${newsroom.siteUrl}${article.address}`);
  await page.getByRole('link', { name: 'Báo vi phạm bình luận của Kẻ bịa' }).click();
  await page.getByRole('radio', { name: 'Sai sự thật' }).check();
  await page.getByRole('button', { name: 'Gửi tới tòa soạn' }).click();
  await expect(page.getByRole('status')).toHaveText('Cảm ơn bạn. Tòa soạn sẽ xem lại bình luận này.');
  const find = async () => (await desk.list('comment', 'sort=reportCount:DESC'))[0];
  await expect.poll(find).toMatchObject({ documentId: id, reportCount: 1, reportReasons: { falsehood: 1 } });
  await page.getByRole('link', { name: 'Quay lại bình luận' }).click();
  await expect(page.getByText('Cầu đã sập.')).toBeVisible();
});
