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
