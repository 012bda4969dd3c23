import { authorAddress, sectionAddress, tagAddress } from '@toasoan/shared/address';
import { linkTo } from './newsroom/desk.ts';
import { draftOf } from './newsroom/first-edition.ts';
import { expect, test } from './newsroom/fixtures.ts';
import { addressOf, publishArticle } from './newsroom/published-article.ts';
import { ask, isPrinted, untilPageSays, untilStatus } from './newsroom/site.ts';

test('a published article stands at its address and in the lists that name it', async ({ newsroom, desk, edition }) => {
  const article = await publishArticle(desk, edition, 'Khánh thành kè mới', 'khanh-thanh-ke-moi');
  for (const address of [
    addressOf(article),
    '/',
    sectionAddress('thoi-su'),
    authorAddress('do-thi-anh'),
    tagAddress('de-bien'),
  ]) {
    await untilPageSays(newsroom, address, 'Khánh thành kè mới');
  }
});

test('a draft is nowhere on the site', async ({ newsroom, desk, edition }) => {
  const draft = await desk.create('article', draftOf(edition, 'Bản thảo kín', 'ban-thao-kin'));
  const address = addressOf(draft);
  expect((await ask(newsroom, address)).status).toBe(404);
  expect((await ask(newsroom, '/')).body).not.toContain('Bản thảo kín');
});

test('an edited article is printed again at the same address', async ({ newsroom, desk, edition }) => {
  const article = await publishArticle(desk, edition, 'Giá lúa tăng', 'gia-lua-tang');
  await untilPageSays(newsroom, addressOf(article), 'Giá lúa tăng');
  await desk.act('article', article.documentId, 'publish', { headline: 'Giá lúa tăng trở lại' });
  await untilPageSays(newsroom, addressOf(article), 'Giá lúa tăng trở lại');
  await untilPageSays(newsroom, sectionAddress('thoi-su'), 'Giá lúa tăng trở lại');
});

test('a renamed slug moves the file and the old address answers 301', async ({ newsroom, desk, edition }) => {
  const article = await publishArticle(desk, edition, 'Sửa đường liên xã', 'sua-duong-lien-xa');
  const before = addressOf(article);
  await untilStatus(newsroom, before, 200);
  const renamed = await desk.act('article', article.documentId, 'publish', { slug: 'nang-cap-duong-lien-xa' });
  await untilStatus(newsroom, before, 301);
  expect(await ask(newsroom, before)).toMatchObject({ location: addressOf(renamed) });
  await untilPageSays(newsroom, addressOf(renamed), 'Sửa đường liên xã');
  expect(isPrinted(newsroom, before)).toBe(false);
});

test('an address that is only half right leads to the right one, and never off the site', async ({
  newsroom,
  desk,
  edition,
}) => {
  const { address } = await publishArticle(desk, edition, 'Bắc cầu mới', 'bac-cau-moi');
  await untilStatus(newsroom, address, 200);
  const bare = address.replace('.html', '');
  for (const [asked, location] of [
    ['/THOI-SU/', '/thoi-su/'],
    ['//thoi-su/', '/thoi-su/'],
    ['/thoi-su/index.html', '/thoi-su/'],
    [bare, address],
    [`${address}/`, address],
    [address.toUpperCase(), address],
  ] as const) {
    expect(await ask(newsroom, asked), asked).toMatchObject({ status: 301, location });
  }
  for (const elsewhere of ['//evil.example/', '//evil.example/thoi-su/', '/\\evil.example/', '//evil/']) {
    expect(await ask(newsroom, elsewhere), elsewhere).toMatchObject({ status: 404, location: null });
  }
});

test('an article moved to another section leaves the old one and its old address answers 301', async ({
  newsroom,
  desk,
  edition,
}) => {
  const article = await publishArticle(desk, edition, 'Chợ nổi họp lại', 'cho-noi-hop-lai');
  await untilPageSays(newsroom, sectionAddress('thoi-su'), 'Chợ nổi họp lại');
  await desk.act('article', article.documentId, 'publish', {
    section: { ...linkTo(edition.otherSection.documentId), disconnect: [{ documentId: edition.section.documentId }] },
  });
  await untilPageSays(newsroom, sectionAddress('kinh-te'), 'Chợ nổi họp lại');
  await untilPageSays(newsroom, sectionAddress('thoi-su'), 'Chợ nổi họp lại', 'not');
  expect(await ask(newsroom, addressOf(article))).toMatchObject({
    status: 301,
    location: addressOf(article, 'kinh-te'),
  });
});

test('an unpublished article leaves no file and its address answers 410, until it is published again', async ({
  newsroom,
  desk,
  edition,
}) => {
  const article = await publishArticle(desk, edition, 'Lịch phát sóng', 'lich-phat-song');
  await untilStatus(newsroom, addressOf(article), 200);
  await desk.act('article', article.documentId, 'unpublish');
  await untilStatus(newsroom, addressOf(article), 410);
  expect(isPrinted(newsroom, addressOf(article))).toBe(false);
  await untilPageSays(newsroom, '/', 'Lịch phát sóng', 'not');
  await desk.act('article', article.documentId, 'publish');
  await untilStatus(newsroom, addressOf(article), 200);
});

test('a deleted article leaves no file and its address answers 410 for ever', async ({ newsroom, desk, edition }) => {
  const article = await publishArticle(desk, edition, 'Tin đã gỡ', 'tin-da-go');
  await untilStatus(newsroom, addressOf(article), 200);
  await desk.remove('article', article.documentId);
  await untilStatus(newsroom, addressOf(article), 410);
  expect(isPrinted(newsroom, addressOf(article))).toBe(false);
});

test('a renamed section moves its articles and the old addresses answer 301', async ({ newsroom, desk, edition }) => {
  const section = await desk.create('section', { name: 'Bạn đọc', slug: 'ban-doc', order: 9 });
  const draft = await desk.create('article', {
    ...draftOf(edition, 'Thư bạn đọc', 'thu-ban-doc'),
    section: linkTo(section.documentId),
  });
  const article = await desk.act('article', draft.documentId, 'publish');
  await untilStatus(newsroom, addressOf(article, 'ban-doc'), 200);
  await desk.update('section', section.documentId, { slug: 'ban-doc-viet', name: 'Bạn đọc viết' });
  await untilPageSays(newsroom, addressOf(article, 'ban-doc-viet'), 'Bạn đọc viết');
  await untilStatus(newsroom, sectionAddress('ban-doc'), 301);
  expect(await ask(newsroom, addressOf(article, 'ban-doc'))).toMatchObject({
    status: 301,
    location: addressOf(article, 'ban-doc-viet'),
  });
});

test('an address that never was answers 404 in Vietnamese', async ({ newsroom }) => {
  for (const address of [
    '/khong-co/',
    '/thoi-su/khong-co-9999.html',
    '/tac-gia/khong-ai/',
    '/..%2f..%2fetc/passwd',
    '/%00',
    '/wp-login.php',
  ]) {
    const answer = await ask(newsroom, address);
    expect([404, 400], address).toContain(answer.status);
    expect(answer.body, address).not.toContain('Error');
  }
  expect((await ask(newsroom, '/khong-co/')).body).toContain('Không tìm thấy');
});
