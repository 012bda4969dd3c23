import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '@toasoan/shared/durations';
import { logIn, logInAs, type AdminClient } from './setup/admin-client.ts';
import { ADMINISTRATOR, startCms, type TestCms } from './setup/cms.ts';
import { BODY, createSection, documents, linesOf, nextNumber, type Written } from './setup/newsroom.ts';

/** What readers see is let out by somebody who may publish: roles × acts × doors. */

const ROLES = ['reporter', 'editor', 'desk-secretary', 'moderator', 'administrator'] as const;
type Role = (typeof ROLES)[number];

let cms: TestCms;
let section: Written;
const people = {} as Record<Role, AdminClient>;

beforeAll(async () => {
  cms = await startCms();
  section = await createSection(cms.strapi);
  for (const role of ROLES) {
    people[role] =
      role === 'administrator'
        ? await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password)
        : await logInAs(cms, `toasoan-${role}`);
  }
});
afterAll(() => cms.stop());

const toAddress = (type: string, id = '') => `/content-manager/collection-types/api::${type}.${type}${id && `/${id}`}`;

async function send(role: Role, method: string, address: string, body?: unknown): Promise<unknown> {
  const answer = await people[role].send(method, address, body);
  if (answer.status >= 300) throw new Error(`${address}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function make(role: Role, type: string, data: object): Promise<Written> {
  return ((await send(role, 'POST', toAddress(type), data)) as { data: Written }).data;
}

const toArticle = (data: object = {}) => ({
  headline: `Tin thứ ${nextNumber()}`,
  abstract: 'Sapo.',
  body: BODY,
  section: { connect: [{ documentId: section.documentId }] },
  ...data,
});

const connect = ({ documentId }: Written) => ({ connect: [{ documentId }] });

async function publish(role: Role, data: object = {}): Promise<Written> {
  const article = await make(role === 'administrator' ? 'editor' : role, 'article', toArticle(data));
  await send('editor', 'POST', `${toAddress('article', article.documentId)}/actions/publish`, {});
  return article;
}

interface LibraryFile {
  id: number;
  hash: string;
  width: number;
}

async function drawPicture(width: number): Promise<Blob> {
  const background = { r: width % 250, g: 90, b: 160 };
  const pixels = await sharp({ create: { width, height: 300, channels: 3, background } })
    .png()
    .toBuffer();
  return new Blob([new Uint8Array(pixels)], { type: 'image/png' });
}

async function toUploadForm(width: number, fileInfo: object): Promise<FormData> {
  const form = new FormData();
  form.append('files', await drawPicture(width), 'cho-noi.png');
  form.append('fileInfo', JSON.stringify({ name: 'cho-noi.png', ...fileInfo }));
  return form;
}

async function upload(role: Role, fileInfo: object = {}): Promise<LibraryFile> {
  return (await send(role, 'POST', '/upload/files', await toUploadForm(600, fileInfo))) as LibraryFile;
}

const makeImage = async (role: Role) =>
  make(role, 'image', { alternativeText: 'Chợ nổi', caption: 'Chợ buổi sáng', file: (await upload(role)).id });

async function statusesOf(send: (role: Role) => Promise<{ status: number }>): Promise<Record<string, number>> {
  const statuses: Record<string, number> = {};
  for (const role of ROLES) statuses[role] = (await send(role)).status;
  return statuses;
}

describe('an image that a published article prints', () => {
  it('is changed only by who may publish', async () => {
    const image = await makeImage('reporter');
    const caption = { caption: 'PHÓNG VIÊN TỰ ĐĂNG CHỮ NÀY' };
    await send('reporter', 'PUT', toAddress('image', image.documentId), caption);
    await publish('reporter', { leadImage: { image: connect(image) } });

    for (const change of [caption, { alternativeText: 'Chữ khác' }, { creditText: 'Người khác' }]) {
      const lines = await linesOf(cms.strapi, async () => {
        const answer = await people.reporter.send('PUT', toAddress('image', image.documentId), change);
        expect(answer.status).toBe(403);
        expect(JSON.stringify(answer.body)).toContain('đang có trên trang');
      });
      expect(lines).toEqual([]);
    }
    expect(
      await statusesOf((role) => people[role].send('PUT', toAddress('image', image.documentId), { caption: role })),
    ).toEqual({ reporter: 403, editor: 200, 'desk-secretary': 200, moderator: 403, administrator: 200 });
  });

  it('keeps its credit from who may not publish where its picture stands in a text', async () => {
    const file = await upload('reporter');
    const image = await make('reporter', 'image', { alternativeText: 'Chợ nổi', file: file.id });
    await publish('reporter', {
      body: [...BODY, { type: 'image', image: file, children: [{ type: 'text', text: '' }] }],
    });
    const credit = (role: Role) => people[role].send('PUT', toAddress('image', image.documentId), { creditText: role });
    expect(await statusesOf(credit)).toMatchObject({ reporter: 403, editor: 200 });
  });

  it('keeps its file from who may not publish, by every door of the media library', async () => {
    const file = await upload('reporter');
    const image = await make('reporter', 'image', { alternativeText: 'Chợ nổi', file: file.id });
    await send('reporter', 'POST', `/upload?id=${file.id}`, await toUploadForm(500, {}));
    await publish('reporter', { leadImage: { image: connect(image) } });
    await refusesChangesOf(file);
  });

  it('keeps a file that stands in the text from who may not publish', async () => {
    const file = await upload('reporter');
    const figure = { type: 'image', image: file, children: [{ type: 'text', text: '' }] };
    await publish('reporter', { body: [...BODY, figure] });
    await refusesChangesOf(file);
  });

  it('keeps the file of a portrait from who may not publish', async () => {
    const file = await upload('reporter');
    const image = await make('reporter', 'image', { alternativeText: 'Chân dung', file: file.id });
    await make('editor', 'author', { name: 'Trần Minh', portrait: connect(image) });
    await refusesChangesOf(file);
    const caption = await people.reporter.send('PUT', toAddress('image', image.documentId), { caption: 'Khác' });
    expect(caption.status).toBe(403);
  });

  it('is not given another file past its own form', async () => {
    const image = await makeImage('reporter');
    await publish('reporter', { leadImage: { image: connect(image) } });
    const where = { where: { documentId: image.documentId }, populate: ['file'] };
    const before = await cms.strapi.db.query('api::image.image').findOne(where);
    for (const door of ['/upload', '/upload/files']) {
      const form = await toUploadForm(640, {});
      const target = { ref: 'api::image.image', refId: String(before.id), field: 'file' };
      for (const [name, value] of Object.entries(target)) form.append(name, value);
      expect((await people.reporter.send('POST', door, form)).status).toBe(201);
      const { file } = await cms.strapi.db.query('api::image.image').findOne(where);
      expect([door, file.id]).toEqual([door, before.file.id]);
    }
  });

  async function refusesChangesOf(file: LibraryFile): Promise<void> {
    const words = { name: 'x.png', alternativeText: 'KHÔNG AI DUYỆT', caption: null };
    const info = new FormData();
    info.append('fileInfo', JSON.stringify(words));
    const doors: [string, string, unknown][] = [
      ['POST', `/upload?id=${file.id}`, await toUploadForm(400, {})],
      ['POST', `/upload/files/${file.id}/replace`, await toUploadForm(400, {})],
      ['POST', `/upload?id=${file.id}`, info],
      ['PUT', `/upload/files/${file.id}`, { fileInfo: words }],
      ['POST', '/upload/actions/bulk-update', { updates: [{ id: file.id, fileInfo: words }] }],
    ];
    const before = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: file.id } });
    for (const [method, address, body] of doors) {
      const answer = await people.reporter.send(method, address, body);
      expect([address, answer.status, JSON.stringify(answer.body)]).toEqual([
        address,
        403,
        expect.stringContaining('đang có trên trang'),
      ]);
    }
    expect(await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: file.id } })).toEqual(before);
    await send('editor', 'POST', `/upload?id=${file.id}`, await toUploadForm(450, {}));
  }

  it('is the reporter’s own again once the article is taken down', async () => {
    const image = await makeImage('reporter');
    const article = await publish('reporter', { leadImage: { image: connect(image) } });
    await send('desk-secretary', 'POST', `${toAddress('article', article.documentId)}/actions/unpublish`, {});
    await send('reporter', 'PUT', toAddress('image', image.documentId), { caption: 'Sửa lại' });
  });
});

describe('a tag or an author that a public page prints', () => {
  /** A role of a technician's own: everything about tags and authors, but not the right to publish. */
  async function letReporterEdit(type: string, actions: readonly string[]): Promise<void> {
    const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'toasoan-reporter' } });
    for (const action of actions) {
      const data = {
        action: `plugin::content-manager.explorer.${action}`,
        subject: `api::${type}.${type}`,
        properties: { fields: ['name', 'slug'] },
        conditions: [],
        role: role.id,
      };
      await cms.strapi.db.query('admin::permission').create({ data });
    }
  }

  it('is changed only by who may publish', async () => {
    await letReporterEdit('tag', ['update', 'delete']);
    const tag = await make('reporter', 'tag', { name: 'Tỉnh ủy họp' });
    await send('reporter', 'PUT', toAddress('tag', tag.documentId), { name: 'Tỉnh ủy họp phiên cuối' });
    await publish('editor', { tags: connect(tag) });
    const change = { name: 'Tỉnh ủy giải tán từ hôm nay' };
    expect((await people.reporter.send('PUT', toAddress('tag', tag.documentId), change)).status).toBe(403);
    expect((await people.reporter.send('DELETE', toAddress('tag', tag.documentId))).status).toBe(403);
    await send('editor', 'PUT', toAddress('tag', tag.documentId), { name: 'Tỉnh ủy' });

    await letReporterEdit('author', ['create', 'update']);
    const author = await make('editor', 'author', { name: 'Lê Hạnh' });
    const rename = await people.reporter.send('PUT', toAddress('author', author.documentId), { name: 'Khác' });
    expect(rename.status).toBe(403);
    expect((await people.reporter.send('POST', toAddress('author'), { name: 'Bút danh mới' })).status).toBe(403);
  });
});

describe('taking an article down', () => {
  it('needs a right of its own, by every door', async () => {
    const doors: ((role: Role) => Promise<{ status: number }>)[] = [
      async (role) => {
        const { documentId } = await publish('editor');
        return people[role].send('POST', `${toAddress('article', documentId)}/actions/unpublish`, {});
      },
      async (role) => {
        const { documentId } = await publish('editor');
        const many = { documentIds: [documentId] };
        return people[role].send('POST', `${toAddress('article')}/actions/bulkUnpublish`, many);
      },
      async (role) => people[role].send('DELETE', toAddress('article', (await publish('editor')).documentId)),
      async (role) => {
        const many = { documentIds: [(await publish('editor')).documentId] };
        return people[role].send('POST', `${toAddress('article')}/actions/bulkDelete`, many);
      },
    ];
    for (const door of doors) {
      expect(await statusesOf(door)).toEqual({
        reporter: 403,
        editor: 403,
        'desk-secretary': 200,
        moderator: 403,
        administrator: 200,
      });
    }
  });

  it('says why to an editor', async () => {
    const { documentId } = await publish('editor');
    const answer = await people.editor.send('POST', `${toAddress('article', documentId)}/actions/unpublish`, {});
    expect(JSON.stringify(answer.body)).toContain('Thư ký tòa soạn');
  });
});

describe('a draft that was never public', () => {
  const remove = (role: Role, { documentId }: Written) => people[role].send('DELETE', toAddress('article', documentId));

  it('is deleted by who wrote it, singly and in bulk', async () => {
    for (const role of ['reporter', 'editor'] as const) {
      expect((await remove(role, await make(role, 'article', toArticle()))).status).toBe(200);
      const { documentId } = await make(role, 'article', toArticle());
      const many = { documentIds: [documentId] };
      expect((await people[role].send('POST', `${toAddress('article')}/actions/bulkDelete`, many)).status).toBe(200);
      expect(await cms.strapi.documents('api::article.article').findOne({ documentId })).toBeNull();
    }
  });

  it('is kept from all others but the desk', async () => {
    const written = await make('editor', 'article', toArticle());
    expect((await remove('reporter', written)).status).toBe(403);
    const many = { documentIds: [written.documentId] };
    const bulk = await people.reporter.send('POST', `${toAddress('article')}/actions/bulkDelete`, many);
    expect(bulk.status).toBe(403);
    expect((await remove('desk-secretary', written)).status).toBe(200);
  });

  it('is no such draft once it has been public', async () => {
    const article = await publish('reporter');
    await send('desk-secretary', 'POST', `${toAddress('article', article.documentId)}/actions/unpublish`, {});
    const answer = await remove('reporter', article);
    expect(answer.status).toBe(403);
    expect(JSON.stringify(answer.body)).toContain('đã từng đăng');
    expect((await remove('desk-secretary', article)).status).toBe(200);
  });
});

describe('the day of publication', () => {
  const setDate = async (datePublished: Date) => {
    const article = await make('editor', 'article', toArticle());
    const address = toAddress('article', article.documentId);
    return { address, saved: await people['desk-secretary'].send('PUT', address, { datePublished }) };
  };
  const soon = (ms: number) => new Date(Date.now() + ms);

  it.each([
    ['the year 1944', new Date('1944-12-30T00:00:00Z')],
    ['the year 1', new Date('0001-01-01T00:00:00Z')],
    ['the day after tomorrow', soon(2 * DAY_MS)],
    ['the year 9999', new Date('9999-01-01T00:00:00Z')],
  ])('is not %s', async (_, date) => {
    const { saved } = await setDate(date);
    expect(saved.status).toBe(400);
    expect(JSON.stringify(saved.body)).toContain('Ngày giờ đăng');
  });

  it('of the future is refused when the article is published, by every door', async () => {
    const { address, saved } = await setDate(soon(60 * MINUTE_MS));
    expect(saved.status).toBe(200);
    const id = address.split('/').at(-1);
    const doors: [string, unknown][] = [
      [`${address}/actions/publish`, {}],
      [`${toAddress('article')}/actions/bulkPublish`, { documentIds: [id] }],
    ];
    for (const [door, body] of doors) {
      const lines = await linesOf(cms.strapi, async () => {
        const answer = await people.editor.send('POST', door, body);
        expect(answer.status).toBe(400);
        expect(JSON.stringify(answer.body)).toMatch(/bài “Tin thứ \d+”.*chưa hẹn giờ/u);
      });
      expect(lines).toEqual([]);
    }
    const data = { ...toArticle(), section: section.documentId, datePublished: soon(60 * MINUTE_MS) };
    await expect(documents(cms.strapi, 'article').create({ data, status: 'published' })).rejects.toThrow(
      'chưa hẹn giờ',
    );
  });

  it.each([
    ['1945', new Date('1945-09-02T07:00:00Z')],
    ['a minute ago', soon(-MINUTE_MS)],
  ])('may be %s', async (_, date) => {
    const { address, saved } = await setDate(date);
    expect(saved.status).toBe(200);
    expect((await people.editor.send('POST', `${address}/actions/publish`, {})).status).toBe(200);
  });
});

describe('the media library', () => {
  const makeFolder = async (role: Role, parent: number | null = null) =>
    (
      (await send(role, 'POST', '/upload/folders', { name: `Thư mục ${nextNumber()}`, parent })) as {
        data: { id: number };
      }
    ).data.id;
  const reporterSends = async (method: string, address: string, body: unknown) =>
    (await people.reporter.send(method, address, body)).status;

  it('keeps the files and folders of others from a reporter, in bulk too', async () => {
    const own = await makeFolder('reporter');
    const others = await makeFolder('editor');
    const file = await upload('editor', { folder: others });
    const inOwn = await makeFolder('reporter');
    await upload('editor', { folder: inOwn });
    const inner = await makeFolder('reporter');
    await makeFolder('editor', inner);
    const acts: [string, string, unknown][] = [
      ['POST', '/upload/actions/bulk-delete', { fileIds: [file.id], folderIds: [] }],
      ['POST', '/upload/actions/bulk-delete', { folderIds: [others] }],
      ['POST', '/upload/actions/bulk-delete', { folderIds: [inOwn] }],
      ['POST', '/upload/actions/bulk-delete', { folderIds: [inner] }],
      ['POST', '/upload/actions/bulk-move', { fileIds: [file.id], destinationFolderId: own }],
      ['POST', '/upload/actions/bulk-move', { folderIds: [others], destinationFolderId: own }],
      ['POST', '/upload/actions/bulk-move', { folderIds: [inOwn], destinationFolderId: own }],
      ['PUT', `/upload/folders/${others}`, { name: 'Tên khác', parent: null }],
      ['PUT', `/upload/folders/${inOwn}`, { name: 'Tên khác', parent: own }],
    ];
    for (const [method, address, body] of acts) {
      expect([address, body, await reporterSends(method, address, body)]).toEqual([address, body, 403]);
    }
    expect(await cms.strapi.db.query('plugin::upload.file').count({ where: { id: file.id } })).toBe(1);
  });

  it('leaves a reporter their own, and an editor all', async () => {
    const own = await makeFolder('reporter');
    const target = await makeFolder('editor');
    const file = await upload('reporter', { folder: own });
    const rename = { name: `Đổi tên ${nextNumber()}`, parent: null };
    expect(await reporterSends('PUT', `/upload/folders/${own}`, rename)).toBe(200);
    const move = { fileIds: [file.id], destinationFolderId: target };
    expect(await reporterSends('POST', '/upload/actions/bulk-move', move)).toBe(200);
    const back = { fileIds: [file.id], destinationFolderId: own };
    expect(await reporterSends('POST', '/upload/actions/bulk-move', back)).toBe(200);
    const nowhere = { folderIds: [own], destinationFolderId: target };
    expect(await reporterSends('POST', '/upload/actions/bulk-move', nowhere)).toBe(200);
    expect(await reporterSends('POST', '/upload/actions/bulk-delete', { folderIds: [own] })).toBe(200);
    const reporters = await upload('reporter');
    await send('editor', 'POST', '/upload/actions/bulk-delete', { fileIds: [reporters.id] });
  });

  it('fetches nothing from other addresses', async () => {
    for (const role of ROLES) {
      const urls = { urls: [`http://0.0.0.0:${new URL(cms.url).port}/_health`] };
      const answer = await people[role].send('POST', '/upload/actions/upload-from-urls', urls);
      expect([404, 405]).toContain(answer.status);
    }
  });
});
