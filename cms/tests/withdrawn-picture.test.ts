import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logInAs, type AdminClient } from './setup/admin-client.ts';
import { startCms, type TestCms } from './setup/cms.ts';
import { getData } from './setup/graphql.ts';
import { BODY, createArticle, createSection, documents, linesOf, nextNumber, type Written } from './setup/newsroom.ts';

let cms: TestCms;
let section: Written;
let reporter: AdminClient;
let editor: AdminClient;

beforeAll(async () => {
  cms = await startCms();
  section = await createSection(cms.strapi);
  reporter = await logInAs(cms, 'toasoan-reporter');
  editor = await logInAs(cms, 'toasoan-editor');
});
afterAll(() => cms.stop());

interface LibraryFile {
  id: number;
  url: string;
  hash: string;
  formats: Record<string, { url: string }>;
}

const WITHDRAWALS = '/pictures/withdrawals';

/** No two shades give the same file. */
async function toForm(shade: number): Promise<FormData> {
  const background = { r: shade % 250, g: Math.floor(shade / 250), b: 160 };
  const pixels = await sharp({ create: { width: 1300, height: 700, channels: 3, background } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(pixels)], { type: 'image/png' }), 'nan-nhan.png');
  form.append('fileInfo', JSON.stringify({ name: 'nan-nhan.png', caption: 'Nạn nhân' }));
  return form;
}

async function upload(shade = nextNumber()): Promise<LibraryFile> {
  return (await editor.mustSend('POST', '/upload/files', await toForm(shade))) as LibraryFile;
}

const urlsOf = ({ url, formats }: LibraryFile) => [url, ...Object.values(formats).map((format) => format.url)];
const pathOf = (url: string) => path.join(cms.dataDir, 'public', url);
const hashOf = (url: string) =>
  createHash('sha256')
    .update(readFileSync(pathOf(url)))
    .digest('hex');
const toFigure = (file: LibraryFile) => ({ type: 'image', image: file, children: [{ type: 'text', text: '' }] });
const withdraw = (file: LibraryFile) => editor.mustSend('POST', WITHDRAWALS, { fileId: file.id });

interface Withdrawn {
  withdrawnFiles: { epoch: string; files: { id: number; sha256: string; url: string }[] };
}

async function findWithdrawn(after = 0): Promise<Withdrawn['withdrawnFiles']['files']> {
  const query = `{ withdrawnFiles(after: ${after}) { epoch files { id sha256 url } } }`;
  return (await getData<Withdrawn>(cms, query)).withdrawnFiles.files;
}

describe('a picture that is withdrawn', () => {
  it('is gone from the library, the disk and every document, and told to the site', async () => {
    const file = await upload();
    const image = await documents(cms.strapi, 'image').create({ data: { alternativeText: 'Ảnh', file: file.id } });
    const lead = await createArticle(cms.strapi, section, { leadImage: { image: image.documentId } });
    const showing = await createArticle(cms.strapi, section, { body: [...BODY, toFigure(file)] });
    await createArticle(cms.strapi, section, { body: [...BODY, toFigure(file)] }, 'draft');
    const hashes = urlsOf(file).map(hashOf);
    for (const url of urlsOf(file)) expect((await fetch(`${cms.url}${url}`)).status).toBe(200);

    const lines = await linesOf(cms.strapi, () => withdraw(file));
    expect(lines).toEqual([
      { type: 'image', action: 'update', documentId: image.documentId, name: null },
      { type: 'article', action: 'update', documentId: showing.documentId, name: String(showing.serial) },
    ]);
    for (const url of urlsOf(file)) {
      expect((await fetch(`${cms.url}${url}`)).status).toBe(404);
      expect(existsSync(pathOf(url))).toBe(false);
    }
    expect(await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: file.id } })).toBeNull();
    const told = (await findWithdrawn()).filter(({ url }) => urlsOf(file).includes(url));
    expect(told.map(({ sha256 }) => sha256).sort()).toEqual(hashes.sort());

    const ids = JSON.stringify([lead.documentId, showing.documentId]);
    const delivered = await getData<{ articles: { body: unknown[] }[]; images: unknown[] }>(
      cms,
      `{ articles(ids: ${ids}) { body } images(ids: ["${image.documentId}"]) { documentId } }`,
    );
    expect(delivered.images).toEqual([]);
    expect(delivered.articles.map(({ body }) => body)).toEqual([BODY, BODY]);
  });

  it('stays out of an article that is published from an old draft', async () => {
    const file = await upload();
    const draft = await createArticle(cms.strapi, section, { body: [toFigure(file), ...BODY] }, 'draft');
    await withdraw(file);
    await documents(cms.strapi, 'article').publish({ documentId: draft.documentId });
    const { articles } = await getData<{ articles: { body: unknown[] }[] }>(
      cms,
      `{ articles(ids: ["${draft.documentId}"]) { body } }`,
    );
    expect(articles[0]?.body).toEqual(BODY);
  });

  it('takes along other files of the same content, and what the file held before it was replaced', async () => {
    const shade = nextNumber();
    const file = await upload(shade);
    const other = await upload(shade);
    const image = await documents(cms.strapi, 'image').create({ data: { alternativeText: 'Ảnh', file: other.id } });
    const before = urlsOf(file).map(hashOf);
    const replaced = await upload();
    await editor.mustSend('POST', `/upload/files/${replaced.id}/replace`, await toForm(shade));

    const later = (await findWithdrawn()).at(-1)?.id ?? 0;
    const lines = await linesOf(cms.strapi, () => withdraw(file));
    expect(lines.map(({ documentId }) => documentId)).toEqual([image.documentId]);
    expect(existsSync(pathOf(other.url))).toBe(false);
    expect(existsSync(pathOf(replaced.url))).toBe(false);
    expect((await findWithdrawn(later)).map(({ sha256 }) => sha256)).toEqual(expect.arrayContaining(before));

    const changing = await upload();
    const first = urlsOf(changing).map(hashOf);
    await editor.mustSend('POST', `/upload/files/${changing.id}/replace`, await toForm(nextNumber()));
    await withdraw(changing);
    expect((await findWithdrawn()).map(({ sha256 }) => sha256)).toEqual(expect.arrayContaining(first));
  });

  it('is not uploaded again', async () => {
    const shade = nextNumber();
    await withdraw(await upload(shade));
    const count = () => cms.strapi.db.query('plugin::upload.file').count();
    const before = await count();
    for (const door of ['/upload', '/upload/files']) {
      const answer = await editor.send('POST', door, await toForm(shade));
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer.body)).toContain('đã bị gỡ khỏi mọi nơi');
    }
    expect(await count()).toBe(before);
  });

  it('is recorded with who did it and when', async () => {
    const file = await upload();
    await withdraw(file);
    const rows = await cms.strapi.db.connection('withdrawn_files').where({ file_hash: file.hash });
    expect(rows[0]).toMatchObject({ file_name: 'nan-nhan.png', by: 'toasoan-editor@toasoan.test' });
    expect(Date.now() - new Date(rows[0].at).getTime()).toBeLessThan(60_000);
  });

  it('leaves no file that a killed process would have left', async () => {
    const file = await upload();
    const bytes = readFileSync(pathOf(file.url));
    await withdraw(file);
    writeFileSync(pathOf(file.url), bytes);
    await cms.strapi.app?.bootstrap?.({ strapi: cms.strapi });
    expect(existsSync(pathOf(file.url))).toBe(false);
  });
});

describe('withdrawing a picture', () => {
  it('needs the right to publish', async () => {
    const file = await upload();
    expect((await reporter.send('POST', WITHDRAWALS, { fileId: file.id })).status).toBe(403);
    expect(existsSync(pathOf(file.url))).toBe(true);
    expect((await fetch(`${cms.url}${WITHDRAWALS}`, { method: 'POST' })).status).toBe(401);
  });

  it('refuses what is no file in words', async () => {
    for (const [body, status] of [
      [{ fileId: 999_999 }, 404],
      [{ fileId: 'x' }, 400],
      [{}, 400],
    ] as const) {
      const answer = await editor.send('POST', WITHDRAWALS, body);
      expect(answer.status).toBe(status);
      expect(JSON.stringify(answer.body)).toMatch(/tệp/iu);
    }
  });

  it('begins with the pictures of an article or an image', async () => {
    const [file, inText] = [await upload(), await upload()];
    const image = await documents(cms.strapi, 'image').create({ data: { alternativeText: 'Ảnh', file: file.id } });
    const data = { leadImage: { image: image.documentId }, body: [...BODY, toFigure(inText)] };
    const article = await createArticle(cms.strapi, section, data);
    const ids = async (address: string) =>
      ((await editor.mustSend('GET', address)) as { id: number }[]).map(({ id }) => id).sort((a, b) => a - b);
    expect(await ids(`/pictures/of/article/${article.documentId}`)).toEqual([file.id, inText.id]);
    expect(await ids(`/pictures/of/image/${image.documentId}`)).toEqual([file.id]);
    expect((await reporter.send('GET', `/pictures/of/image/${image.documentId}`)).status).toBe(403);
    await withdraw(file);
    expect(await ids(`/pictures/of/article/${article.documentId}`)).toEqual([inText.id]);
  });
});
