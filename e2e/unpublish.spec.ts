import { logIn } from './newsroom/admin.ts';
import { linkTo } from './newsroom/desk.ts';
import { expect, test } from './newsroom/fixtures.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { ask, untilPageSays, untilStatus } from './newsroom/site.ts';

test('an article is taken down only after the admin has asked', async ({ newsroom, desk, edition, browser }) => {
  const article = await publishArticle(desk, edition, 'Bài sắp bị gỡ', 'bai-sap-bi-go');
  await untilPageSays(newsroom, article.address, 'Bài sắp bị gỡ');
  const page = await browser.newPage();
  await logIn(page, newsroom);
  const address = `${newsroom.cmsUrl}/admin/content-manager/collection-types/api::article.article/${article.documentId}`;
  await page.goto(address);

  const question = page.getByRole('alertdialog', { name: 'Gỡ bài khỏi trang?' });
  const askToTakeDown = async () => {
    await expect(page.getByRole('button', { name: 'Xuất bản', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Thao tác khác' }).last().click();
    await page.getByRole('menuitem', { name: 'Gỡ', exact: true }).click();
    await expect(question).toContainText('báo bài đã được gỡ');
  };
  await askToTakeDown();
  await question.getByRole('button', { name: 'Hủy' }).click();
  await expect(question).toBeHidden();
  expect((await ask(newsroom, article.address)).status).toBe(200);
  expect(await desk.count('article', `filters[documentId]=${article.documentId}&status=published`)).toBe(1);

  await askToTakeDown();
  await question.getByRole('button', { name: 'Gỡ bài' }).click();
  await untilStatus(newsroom, article.address, 410);
  await page.close();
});

test('the media library offers no pictures from other addresses', async ({ newsroom, browser }) => {
  const page = await browser.newPage();
  await logIn(page, newsroom);
  await page.goto(`${newsroom.cmsUrl}/admin/plugins/upload`);
  await page.getByRole('button', { name: 'Mới', exact: true }).first().click();
  await expect(page.getByRole('menuitem', { name: 'Thư mục mới' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Tải tệp từ địa chỉ' })).toBeHidden();
  await page.close();
});

test('a tag has a page as long as a published article bears it', async ({ newsroom, desk, edition }) => {
  const tag = await desk.create('tag', { name: 'Tỉnh ủy giải tán từ hôm nay' });
  const address = `/chu-de/${tag.slug}/`;
  const article = await publishArticle(desk, edition, 'Bài chưa có chủ đề', 'bai-chua-co-chu-de');
  await untilPageSays(newsroom, article.address, 'Bài chưa có chủ đề');
  expect((await ask(newsroom, address)).status).toBe(404);

  await desk.act('article', article.documentId, 'publish', { tags: linkTo(tag.documentId) });
  await untilStatus(newsroom, address, 200);
  await untilPageSays(newsroom, address, 'Bài chưa có chủ đề');
  await desk.act('article', article.documentId, 'unpublish');
  await untilStatus(newsroom, address, 404);
});
