import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { logIn } from './newsroom/admin.ts';
import { drawPicture } from './newsroom/first-edition.ts';
import { expect, test } from './newsroom/fixtures.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { untilPageSays } from './newsroom/site.ts';

/** Past every gate of the CMS, as a version without today's gates has left it. */
function setWidth(dataDir: string, fileId: number, width: number | null): void {
  const database = new DatabaseSync(join(dataDir, 'cms.db'), { timeout: 5_000 });
  database.prepare('update files set width = ? where id = ?').run(width, fileId);
  database.close();
}

test('a picture without a size holds up nothing but itself; editors are told, and have it tried again', async ({
  newsroom,
  desk,
  edition,
  browser,
}) => {
  const file = await desk.upload('khong-kich-thuoc.jpg', 'image/jpeg', await drawPicture(browser, '#8a5a44'));
  const image = await desk.create('image', { file, alternativeText: 'Bến đò lúc sớm' });
  setWidth(newsroom.dataDir, file, null);
  await desk.update('image', image.documentId, { caption: 'Chú thích mới' });
  await publishArticle(desk, edition, 'Tin ra sau ảnh hỏng', 'tin-ra-sau-anh-hong');
  await untilPageSays(newsroom, '/', 'Tin ra sau ảnh hỏng');

  const page = await browser.newPage();
  await logIn(page, newsroom);
  await page.goto(`${newsroom.cmsUrl}/admin/`);
  await expect(page.getByRole('link', { name: 'Ảnh “Bến đò lúc sớm”' })).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('home.png'), fullPage: true });
  await page.getByRole('link', { name: 'Ảnh “Bến đò lúc sớm”' }).click();
  const told = page.getByRole('alert').filter({ hasText: 'Trang web không nhận ảnh này: tệp ảnh hỏng' });
  await expect(told).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('form.png'), fullPage: true });
  setWidth(newsroom.dataDir, file, 1600);
  await told.getByRole('button', { name: 'Thử lại' }).click();
  await expect(told).toBeHidden();
  await page.goto(`${newsroom.cmsUrl}/admin/`);
  await expect(page.getByText('Trang web nhận mọi thứ đã xuất bản.')).toBeVisible();
  await page.close();
});
