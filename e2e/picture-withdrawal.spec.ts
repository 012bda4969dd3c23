import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from '@toasoan/testing/find-free-port';
import { logIn } from './newsroom/admin.ts';
import { linkTo, type Desk, type DeskDocument } from './newsroom/desk.ts';
import { drawPicture } from './newsroom/first-edition.ts';
import { expect, test } from './newsroom/fixtures.ts';
import type { Newsroom } from './newsroom/newsroom.ts';
import { publishArticle } from './newsroom/published-article.ts';
import { ask, untilPageSays } from './newsroom/site.ts';

/** An image of a file of its own, for the acts of this file take it from everybody. */
async function makeImage(desk: Desk, bytes: Uint8Array<ArrayBuffer>, name: string): Promise<DeskDocument> {
  const file = await desk.upload(name, 'image/jpeg', bytes);
  return desk.create('image', { file, alternativeText: `Ảnh ${name}`, caption: 'Người trong ảnh' });
}

const picturesOn = (html: string) => [...new Set(html.match(/\/media\/[\w.-]+/gu) ?? [])];

/** Every place, in all editions that there are, where a node of the site keeps one of these pictures. */
function placesOf(dataDir: string, pictures: readonly string[]): string[] {
  const editions = join(dataDir, 'web/editions');
  const roots = [join(dataDir, 'web'), ...readdirSync(editions).map((name) => join(editions, name))];
  return roots.flatMap((root) => pictures.map((picture) => join(root, picture))).filter((path) => existsSync(path));
}

const statusesOf = (newsroom: Newsroom, addresses: readonly string[]) =>
  Promise.all(addresses.map(async (address) => (await ask(newsroom, address)).status));

test('one act of an editor takes a picture from all pages and editions, and the CMS', async ({
  newsroom,
  desk,
  edition,
  browser,
}) => {
  const image = await makeImage(desk, await drawPicture(browser, '#264653'), 'nham-nguoi.jpg');
  const leadImage = { image: linkTo(image.documentId) };
  const article = await publishArticle(desk, edition, 'Bài có ảnh nhầm', 'bai-co-anh-nham', { leadImage });
  await untilPageSays(newsroom, article.address, '/media/');
  const pictures = picturesOn((await ask(newsroom, article.address)).body);
  expect(pictures.length).toBeGreaterThan(1);
  expect(placesOf(newsroom.dataDir, pictures).length).toBeGreaterThanOrEqual(2 * pictures.length);

  const page = await browser.newPage();
  await logIn(page, newsroom);
  await page.goto(`${newsroom.cmsUrl}/admin/content-manager/collection-types/api::image.image/${image.documentId}`);
  await page.getByRole('button', { name: 'Gỡ ảnh khỏi mọi nơi: nham-nguoi.jpg' }).click();
  const question = page.getByRole('dialog', { name: 'Gỡ ảnh này khỏi mọi nơi?' });
  for (const words of ['Zalo, Facebook', 'trình duyệt', 'CDN', 'Google', 'sao lưu'])
    await expect(question).toContainText(words);
  await question.getByRole('button', { name: 'Thôi' }).click();
  expect(await statusesOf(newsroom, pictures)).toEqual(pictures.map(() => 200));

  const uploads: string[] = [];
  await page.getByRole('button', { name: 'Gỡ ảnh khỏi mọi nơi: nham-nguoi.jpg' }).click();
  const thumbnail = await page.locator('img[src*="/uploads/"]').first().getAttribute('src');
  uploads.push(new URL(String(thumbnail), newsroom.cmsUrl).href);
  expect((await fetch(String(uploads[0]))).status).toBe(200);
  const pressed = performance.now();
  await question.getByRole('button', { name: 'Gỡ khỏi mọi nơi' }).click();
  await expect
    .poll(() => statusesOf(newsroom, pictures), { intervals: [20], timeout: 20_000 })
    .toEqual(pictures.map(() => 404));
  console.info(`The picture was gone ${Math.round(performance.now() - pressed)} ms after the press.`);
  await expect(page.getByText('Đã gỡ “nham-nguoi.jpg” khỏi mọi nơi.')).toBeVisible();
  expect(placesOf(newsroom.dataDir, pictures)).toEqual([]);
  for (const address of uploads) expect((await fetch(address)).status).toBe(404);
  await expect.poll(async () => picturesOn((await ask(newsroom, article.address)).body)).toEqual([]);
  expect((await ask(newsroom, article.address)).status).toBe(200);
  await page.close();
});

test('a node of the site that was down meanwhile does it when it comes back', async ({
  newsroom,
  desk,
  edition,
  browser,
}) => {
  const image = await makeImage(desk, await drawPicture(browser, '#2a9d8f'), 'khi-vang.jpg');
  const leadImage = { image: linkTo(image.documentId) };
  const article = await publishArticle(desk, edition, 'Bài khi một máy tắt', 'bai-khi-mot-may-tat', { leadImage });
  await untilPageSays(newsroom, article.address, '/media/');
  const dataDir = join(newsroom.dataDir, 'other-node');
  const port = String(await findFreePort());
  const other = newsroom.otherWeb({ WEB_PORT: port, DATA_DIR: dataDir });
  const otherSite = { ...newsroom, siteUrl: `http://127.0.0.1:${port}`, siteDir: join(dataDir, 'web/site') };
  await other.start();
  await untilPageSays(otherSite, article.address, '/media/');
  const pictures = picturesOn((await ask(otherSite, article.address)).body);
  await other.stop();
  expect(placesOf(dataDir, pictures)).not.toEqual([]);

  await desk.withdraw('image', image.documentId);
  await other.start();
  await expect.poll(() => statusesOf(otherSite, pictures)).toEqual(pictures.map(() => 404));
  expect(placesOf(dataDir, pictures)).toEqual([]);
  await untilPageSays(otherSite, article.address, '/media/', 'not');
  await other.stop();
});
