import { logIn, publishInAdmin } from './newsroom/admin.ts';
import { draftOf } from './newsroom/first-edition.ts';
import { expect, test } from './newsroom/fixtures.ts';

test('an editor who publishes sees in the admin that it is on the site, with the way to it', async ({
  newsroom,
  desk,
  edition,
  browser,
}) => {
  const draft = await desk.create('article', draftOf(edition, 'Cầu mới thông xe', 'cau-moi-thong-xe'));
  const page = await browser.newPage();
  await logIn(page, newsroom);
  await page.goto(`${newsroom.cmsUrl}/admin/content-manager/collection-types/api::article.article/${draft.documentId}`);
  await expect(page.getByText('Chưa xuất bản', { exact: true })).toBeVisible();

  await publishInAdmin(page, newsroom, draft.documentId);
  await expect(page.getByText(/Đã lên trang lúc \d\d:\d\d:\d\d, \d\d\/\d\d\/\d{4}/u)).toBeVisible();
  const address = await page.getByRole('link', { name: 'Xem trên trang' }).getAttribute('href');
  await page.goto(String(address));
  await expect(page.getByRole('heading', { level: 1, name: 'Cầu mới thông xe' })).toBeVisible();
  await page.close();
});
