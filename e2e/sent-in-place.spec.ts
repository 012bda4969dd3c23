import { approveComments } from './newsroom/approved-comments.ts';
import { expect, test } from './newsroom/fixtures.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { untilPageSays, untilStatus } from './newsroom/site.ts';

test('a comment written without network is kept, and once sent is shown as waiting until it is printed', async ({
  newsroom,
  desk,
  edition,
  context,
  page,
}) => {
  const article = await publishArticle(desk, edition, 'Bài gửi tại chỗ', 'bai-gui-tai-cho');
  const { address } = article;
  await untilStatus(newsroom, address, 200);
  await page.goto(`${newsroom.siteUrl}${address}`);
  const text = page.getByLabel(/Nội dung bình luận/u);
  const send = page.getByRole('button', { name: 'Gửi bình luận' });
  await page.getByLabel('Tên của bạn').fill('Trần Thị Lụa');
  await text.fill('Hàng cây này tôi trồng.\n\nMong được giữ lại.');

  await context.setOffline(true);
  await send.click();
  await expect(page.getByText('mất kết nối mạng')).toBeVisible();
  await expect(text).toHaveValue('Hàng cây này tôi trồng.\n\nMong được giữ lại.');

  await context.setOffline(false);
  await send.click();
  await expect(page.getByText('đang chờ duyệt')).toBeVisible();
  await expect(text).toHaveValue('');
  await page.reload();
  await expect(page.getByText('đang chờ duyệt')).toBeVisible();

  const findSent = async () =>
    (await desk.list('comment', `filters[articleDocumentId][$eq]=${article.documentId}`)).at(0);
  await expect.poll(findSent).toBeDefined();
  await desk.update('comment', (await findSent())?.documentId ?? '', { state: 'approved' });
  await untilPageSays(newsroom, address, 'Mong được giữ lại.');
  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: 'Mong được giữ lại.' })).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Bình luận bạn vừa gửi' })).toContainText('đã đăng');
  await expect(page.getByText('đang chờ duyệt')).toHaveCount(0);
});

test('a comment that is being written is still there when the page is loaded again, until it is sent', async ({
  newsroom,
  desk,
  edition,
  page,
}) => {
  const article = await publishArticle(desk, edition, 'Bài viết dở', 'bai-viet-do');
  await approveComments(desk, article, [{ name: 'Lụa', text: 'Rất phải.' }]);
  await untilPageSays(newsroom, article.address, 'Rất phải.');
  await page.goto(`${newsroom.siteUrl}${article.address}`);
  const text = page.getByLabel(/Nội dung bình luận/u);
  const name = page.getByLabel('Tên của bạn');
  await name.fill('Trần Thị Lụa');
  await text.fill('Tôi viết dở');
  await page.getByRole('link', { name: 'Trả lời Lụa' }).click();
  await page.getByLabel('E-mail').fill('lua@example.vn');

  await page.reload();
  await expect(text).toHaveValue('Tôi viết dở');
  await expect(name).toHaveValue('Trần Thị Lụa');
  await expect(page.getByLabel('E-mail')).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Thôi trả lời' })).toBeVisible();

  await page.getByRole('button', { name: 'Gửi bình luận' }).click();
  await expect(page.getByText('đang chờ duyệt')).toBeVisible();
  await page.reload();
  await expect(page.getByText('đang chờ duyệt')).toBeVisible();
  await expect(text).toHaveValue('');
});

test('a reply is written at the comment, sent once however often it is pressed, and changed or withdrawn there', async ({
  newsroom,
  desk,
  edition,
  page,
}) => {
  const article = await publishArticle(desk, edition, 'Bài trả lời tại chỗ', 'bai-tra-loi-tai-cho');
  await approveComments(desk, article, [{ name: 'Lụa', text: 'Rất đúng.' }, { text: 'Ý khác.' }]);
  await untilPageSays(newsroom, article.address, 'Ý khác.');
  await page.goto(`${newsroom.siteUrl}${article.address}`);
  const reply = page.getByRole('link', { name: 'Trả lời Lụa' });
  const thread = page.getByRole('listitem').filter({ hasText: 'Rất đúng.' });
  const text = page.getByLabel(/Nội dung bình luận/u);
  await reply.click();
  await expect(text).toBeFocused();
  await text.fill('Tôi cũng thấy vậy.');
  await page.getByRole('button', { name: 'Thôi trả lời' }).click();
  await expect(reply).toBeFocused();
  await expect(text).toHaveValue('Tôi cũng thấy vậy.');

  await reply.click();
  await thread.getByLabel('Tên của bạn').fill('Trần Thị Lụa');
  await page.route('**/-/binh-luan', async (route) => setTimeout(() => void route.continue(), 300));
  const send = thread.getByRole('button', { name: 'Gửi bình luận' });
  await send.dblclick();
  const waiting = thread.getByRole('region', { name: 'Bình luận bạn vừa gửi' }).getByRole('article');
  await expect(waiting).toHaveCount(1);
  await expect(send).toBeFocused();

  await waiting.getByText('Sửa hoặc rút', { exact: true }).click();
  await waiting.getByRole('button', { name: 'Rút bình luận' }).click();
  await expect(thread.getByText('Đã rút bình luận của bạn.')).toBeFocused();
  await expect(waiting).toHaveCount(0);
  await expect(page.getByText('Cảm ơn bạn.')).toHaveCount(0);
});
