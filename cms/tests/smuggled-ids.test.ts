import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type TestCms } from './setup/cms.ts';
import { logInAs, type AdminClient } from './setup/admin-client.ts';
import { articleData, createImage, createSection, documents, linesOf, type Written } from './setup/newsroom.ts';

type Row = Record<string, unknown>;

const ARTICLES = '/content-manager/collection-types/api::article.article';
const IMAGES = '/content-manager/collection-types/api::image.image';
const TAGS = '/content-manager/collection-types/api::tag.tag';

let cms: TestCms;
let reporter: AdminClient;
let editor: AdminClient;
let section: Written;
let otherSection: Written;
beforeAll(async () => {
  cms = await startCms();
  reporter = await logInAs(cms, 'toasoan-reporter');
  editor = await logInAs(cms, 'toasoan-editor');
  section = await createSection(cms.strapi);
  otherSection = await createSection(cms.strapi);
});
afterAll(() => cms.stop());

async function create(client: AdminClient, path: string, data: object): Promise<Written> {
  return ((await client.mustSend('POST', path, data)) as { data: Written }).data;
}

async function publishByEditor(data: object = {}): Promise<Written> {
  const article = await create(editor, ARTICLES, articleData(section, data as Row));
  await editor.mustSend('POST', `${ARTICLES}/${article.documentId}/actions/publish`, {});
  return article;
}

const rowsOf = (table: string): Promise<Row[]> => cms.strapi.db.connection(table).orderBy('id');

describe('the address of a published article', () => {
  it.each(['after', 'before'])('is not taken over by a draft made %s it', async (when) => {
    const early = await create(reporter, ARTICLES, articleData(section, { headline: 'Chưa ai duyệt' }));
    const published = await publishByEditor({ headline: 'Bài thật hai' });
    const late = await create(reporter, ARTICLES, articleData(section, { headline: 'Chưa ai duyệt' }));
    const draft = when === 'after' ? late : early;
    const { documentId } = published;
    await reporter.send('PUT', `${ARTICLES}/${draft.documentId}`, { documentId, document_id: documentId });
    expect((await reporter.send('PUT', `${ARTICLES}/${documentId}`, { headline: 'Sửa trộm' })).status).toBe(403);
    await editor.mustSend('PUT', `${ARTICLES}/${documentId}`, { abstract: 'Sapo đã sửa một dấu phẩy.' });
    await editor.mustSend('POST', `${ARTICLES}/${documentId}/actions/publish`, {});
    const rows = (await rowsOf('articles')).filter((row) => row['document_id'] === documentId);
    expect(rows.map(({ headline }) => headline)).toEqual(['Bài thật hai', 'Bài thật hai']);
    const own = await documents(cms.strapi, 'article').update({ documentId: draft.documentId, data: {} });
    expect(own).toMatchObject({ documentId: draft.documentId, headline: 'Chưa ai duyệt' });
  });
});

describe('an id of the sender’s own', () => {
  it('is never told to the site', async () => {
    const sent = { name: 'Thẻ lạ', documentId: 'Mã-Số_Lạ' };
    let tag: Written | undefined;
    const lines = await linesOf(cms.strapi, async () => {
      tag = await create(reporter, TAGS, sent);
    });
    expect(tag?.documentId).toMatch(/^[a-z0-9]{24}$/u);
    expect(lines.map(({ documentId }) => documentId)).toEqual([tag?.documentId]);
  });
});

describe('the columns of the table that links two documents', () => {
  it('are written by nobody: an article moves no other one to another section', async () => {
    await publishByEditor();
    const own = await create(reporter, ARTICLES, articleData(section));
    const before = await rowsOf('articles_section_lnk');
    const others = before.map(({ article_id }) => Number(article_id));
    const [target] = (await rowsOf('sections')).filter((row) => row['document_id'] === otherSection.documentId);
    for (const victim of others) {
      for (const ways of [{ connect: [toLink(victim)] }, { set: [toLink(victim)] }, toLink(victim), [toLink(victim)]]) {
        await reporter.send('PUT', `${ARTICLES}/${own.documentId}`, { section: ways });
      }
    }
    function toLink(article_id: number) {
      return { id: target?.['id'], __pivot: { article_id, section_id: target?.['id'] } };
    }
    const ownRows = (await rowsOf('articles')).filter((row) => row['document_id'] === own.documentId);
    const ownIds = ownRows.map(({ id }) => id);
    const ofOthers = (rows: Row[]) =>
      rows
        .filter(({ article_id }) => !ownIds.includes(article_id))
        .map(({ article_id, section_id }) => [article_id, section_id]);
    expect(ofOthers(await rowsOf('articles_section_lnk'))).toEqual(ofOthers(before));
  });

  it('are written by nobody: an image puts no file into another image', async () => {
    const { documentId, fileId } = await createImage(cms.strapi);
    const victim = (await rowsOf('images')).find((row) => row['document_id'] === documentId);
    const own = await create(reporter, IMAGES, { alternativeText: 'Ảnh của tôi', file: fileId });
    const ofVictim = async () =>
      (await rowsOf('files_related_mph')).filter(({ related_id }) => related_id === victim?.['id']);
    const before = await ofVictim();
    const { fileId: otherFile } = await createImage(cms.strapi);
    const file = { id: otherFile, __pivot: { related_id: victim?.['id'], field: 'file' } };
    for (const sent of [file, { connect: [file] }, { set: [file] }]) {
      await reporter.send('PUT', `${IMAGES}/${own.documentId}`, { file: sent });
    }
    expect(await ofVictim()).toEqual(before);
  });
});

describe('a part of another article', () => {
  it('is neither taken nor changed by the id it has there', async () => {
    const image = await createImage(cms.strapi);
    const leadImage = { image: image.documentId, caption: 'Chú thích thật' };
    const corrections = [{ text: 'Đính chính thật', at: '2026-01-01T00:00:00.000Z' }];
    await publishByEditor({ leadImage, corrections });
    const own = await create(reporter, ARTICLES, articleData(section));
    const tables = ['components_media_image_uses', 'components_editorial_corrections'];
    const [uses, texts] = await Promise.all(tables.map(rowsOf));
    for (const { id } of uses ?? []) {
      const sent = { leadImage: { id, image: image.documentId, caption: 'Chú thích trộm' } };
      const { status } = await reporter.send('PUT', `${ARTICLES}/${own.documentId}`, sent);
      expect(status).toBe(400);
    }
    for (const { id } of texts ?? []) {
      const sent = { corrections: [{ id, text: 'Đính chính trộm', at: '2026-01-01T00:00:00.000Z' }] };
      expect((await reporter.send('PUT', `${ARTICLES}/${own.documentId}`, sent)).status).toBe(400);
    }
    expect(await Promise.all(tables.map(rowsOf))).toEqual([uses, texts]);
  });
});

describe('a file that is uploaded', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  async function upload(fields: Record<string, string>, path = '/upload') {
    const form = new FormData();
    form.append('files', new Blob([PNG], { type: 'image/png' }), 'anh.png');
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return reporter.send('POST', path, form);
  }

  it('is put into no image of another, and says nothing of itself but its name, words and folder', async () => {
    const { documentId, fileId } = await createImage(cms.strapi);
    const victim = (await rowsOf('images')).find((row) => row['document_id'] === documentId);
    const related = await rowsOf('files_related_mph');
    const before = await rowsOf('files');
    const stolen = before.find(({ id }) => id === fileId);
    const foreign = {
      id: 987_654,
      documentId: stolen?.['document_id'],
      document_id: stolen?.['document_id'],
      createdBy: 1,
      created_by_id: 1,
      created_at: '2001-01-01T00:00:00.000Z',
      publishedAt: '2001-01-01T00:00:00.000Z',
      locale: 'en',
      hash: stolen?.['hash'],
      url: stolen?.['url'],
    };
    const place = { ref: 'api::image.image', refId: String(victim?.['id']), field: 'file', path: 'x' };
    const fileInfo = JSON.stringify({ name: 'anh.png', alternativeText: 'Ảnh', ...foreign });
    const { body, status } = await upload({ fileInfo, ...place });
    expect(status, JSON.stringify(body)).toBe(201);
    const [{ id: own }] = body as [{ id: number }];
    await upload({ fileInfo, ...place }, '/upload/files');
    await reporter.send('PUT', `/upload/files/${own}`, { fileInfo: foreign, ...foreign });
    await reporter.send('POST', '/upload/actions/bulk-update', {
      updates: [{ ...foreign, id: own, fileInfo: foreign }],
    });
    await upload({ fileInfo: JSON.stringify(foreign), ...place }, `/upload/files/${own}/replace`);
    expect(await rowsOf('files_related_mph')).toEqual(related);
    const after = await rowsOf('files');
    expect(after.slice(0, before.length)).toEqual(before);
    const { id: reporterId } = await cms.strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'toasoan-reporter@toasoan.test' } });
    for (const row of after.slice(before.length)) {
      expect(row).toMatchObject({ created_by_id: reporterId, locale: null });
      expect(row['document_id']).toMatch(/^[a-z0-9]{24}$/u);
      expect([stolen?.['document_id'], foreign.id]).not.toContain(row['document_id']);
      expect(row['hash']).not.toBe(stolen?.['hash']);
      expect(String(row['created_at'])).not.toContain('2001');
    }
  });
});
