import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMINISTRATOR, startCms, type TestCms } from './setup/cms.ts';
import { logIn, logInAs, type AdminClient } from './setup/admin-client.ts';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const COMMENTS = '/content-manager/collection-types/api::comment.comment';

let cms: TestCms;
let reporter: AdminClient;
let editor: AdminClient;
let deskSecretary: AdminClient;
let moderator: AdminClient;
let administrator: AdminClient;
let sectionId: string;

beforeAll(async () => {
  cms = await startCms();
  administrator = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
  reporter = await logInAs(cms, 'toasoan-reporter');
  editor = await logInAs(cms, 'toasoan-editor');
  deskSecretary = await logInAs(cms, 'toasoan-desk-secretary');
  moderator = await logInAs(cms, 'toasoan-moderator');
  const section = await cms.strapi
    .documents('api::section.section')
    .create({ data: { name: 'Thời sự', slug: 'thoi-su', order: 1 } });
  sectionId = section.documentId;
});
afterAll(() => cms.stop());

let count = 0;
function makeArticle() {
  count += 1;
  return {
    headline: `Bài viết số ${count}`,
    slug: `bai-viet-so-${count}`,
    abstract: 'Tóm tắt.',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Nội dung.' }] }],
    section: { connect: [{ documentId: sectionId }] },
  };
}

async function draftBy(client: AdminClient): Promise<string> {
  const { status, body } = await client.send('POST', ARTICLES, makeArticle());
  expect(status, JSON.stringify(body)).toBe(201);
  return (body as { data: { documentId: string } }).data.documentId;
}

async function createComment(): Promise<string> {
  const { documentId } = await cms.strapi.documents('api::comment.comment').create({
    data: {
      name: 'Bạn đọc',
      text: 'Bài viết bổ ích.',
      articleDocumentId: 'article1',
      submittedAt: '2026-11-20T00:00:00.000Z',
      state: 'pending',
    },
  });
  return documentId;
}

describe('a reporter', () => {
  it('writes and changes a draft of their own', async () => {
    const id = await draftBy(reporter);
    const { status } = await reporter.send('PUT', `${ARTICLES}/${id}`, { headline: 'Bài viết đã sửa' });
    expect(status).toBe(200);
  });

  it('cannot publish, not even their own article', async () => {
    const id = await draftBy(reporter);
    const { status } = await reporter.send('POST', `${ARTICLES}/${id}/actions/publish`, {});
    expect(status).toBe(403);
    const published = await cms.strapi
      .documents('api::article.article')
      .findOne({ documentId: id, status: 'published' });
    expect(published).toBeNull();
  });

  it('cannot change an article of somebody else, nor delete it', async () => {
    const id = await draftBy(editor);
    expect((await reporter.send('PUT', `${ARTICLES}/${id}`, { headline: 'Sửa trộm' })).status).toBe(403);
    expect((await reporter.send('DELETE', `${ARTICLES}/${id}`)).status).toBe(403);
  });

  it('cannot see the comments or the people of the newsroom', async () => {
    expect((await reporter.send('GET', COMMENTS)).status).toBe(403);
    expect((await reporter.send('GET', '/admin/users')).status).toBe(403);
  });
});

describe('an editor', () => {
  it("publishes a reporter's article but does not delete it", async () => {
    const id = await draftBy(reporter);
    const { status, body } = await editor.send('POST', `${ARTICLES}/${id}/actions/publish`, {});
    expect(status, JSON.stringify(body)).toBe(200);
    expect((await editor.send('DELETE', `${ARTICLES}/${id}`)).status).toBe(403);
  });

  it('cannot set the serial or the day of publication', async () => {
    const id = await draftBy(editor);
    await editor.send('PUT', `${ARTICLES}/${id}`, { serial: 999_999, datePublished: '2001-01-01T00:00:00.000Z' });
    const article = await cms.strapi.documents('api::article.article').findOne({ documentId: id });
    expect(article?.serial).not.toBe(999_999);
    expect(article?.datePublished).not.toBe('2001-01-01T00:00:00.000Z');
  });

  it('cannot change sections or the masthead', async () => {
    const sections = '/content-manager/collection-types/api::section.section';
    expect((await editor.send('POST', sections, { name: 'Mới', slug: 'moi' })).status).toBe(403);
    const masthead = '/content-manager/single-types/api::masthead.masthead';
    expect((await editor.send('PUT', masthead, { name: 'Báo khác' })).status).toBe(403);
  });
});

describe('a desk secretary', () => {
  it('takes an article down and deletes it', async () => {
    const id = await draftBy(editor);
    expect((await deskSecretary.send('POST', `${ARTICLES}/${id}/actions/publish`, {})).status).toBe(200);
    expect((await deskSecretary.send('POST', `${ARTICLES}/${id}/actions/unpublish`, {})).status).toBe(200);
    expect((await deskSecretary.send('DELETE', `${ARTICLES}/${id}`)).status).toBe(200);
  });

  it('corrects the day of publication', async () => {
    const id = await draftBy(editor);
    const datePublished = '2021-03-01T10:11:00.000Z';
    expect((await deskSecretary.send('PUT', `${ARTICLES}/${id}`, { datePublished })).status).toBe(200);
    const article = await cms.strapi.documents('api::article.article').findOne({ documentId: id });
    expect(article?.datePublished).toBe(datePublished);
  });
});

describe('a moderator', () => {
  it('approves a comment but cannot change its words', async () => {
    const id = await createComment();
    const { status } = await moderator.send('PUT', `${COMMENTS}/${id}`, { state: 'approved', text: 'Lời khác' });
    expect(status).toBe(200);
    const comment = await cms.strapi.documents('api::comment.comment').findOne({ documentId: id });
    expect(comment).toMatchObject({ state: 'approved', text: 'Bài viết bổ ích.' });
  });

  it.each(['toasoan-moderator', 'toasoan-desk-secretary', 'strapi-super-admin'])(
    'does not take a comment back in the place of its reader, nor does anybody else: %s',
    async (role) => {
      const clients = new Map([
        ['toasoan-moderator', moderator],
        ['toasoan-desk-secretary', deskSecretary],
        ['strapi-super-admin', administrator],
      ]);
      const client = clients.get(role) ?? expect.fail();
      const id = await createComment();
      const { status, body } = await client.send('PUT', `${COMMENTS}/${id}`, { state: 'withdrawn' });
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain('Chỉ bạn đọc mới rút được bình luận của mình.');
      const find = () => cms.strapi.documents('api::comment.comment').findOne({ documentId: id });
      expect(await find()).toMatchObject({ state: 'pending' });
      // What the reader has withdrawn may be saved as it is, with a note.
      await cms.strapi.db.connection('comments').where({ document_id: id }).update({ state: 'withdrawn' });
      const note = { state: 'withdrawn', reasons: 'Bạn đọc tự rút' };
      expect((await client.send('PUT', `${COMMENTS}/${id}`, note)).status).toBe(200);
      expect((await client.send('PUT', `${COMMENTS}/${id}`, { state: 'approved' })).status).toBe(400);
      expect(await find()).toMatchObject(note);
    },
  );

  it('withdraws no comment while making or copying one', async () => {
    const sent = {
      name: 'Ai đó',
      text: 'Lời.',
      articleDocumentId: 'a',
      submittedAt: '2026-11-20T00:00:00.000Z',
      state: 'withdrawn',
    };
    expect((await administrator.send('POST', COMMENTS, sent)).status).toBe(400);
    const id = await createComment();
    expect((await administrator.send('POST', `${COMMENTS}/clone/${id}`, sent)).status).toBe(400);
  });

  it('cannot write or publish articles', async () => {
    expect((await moderator.send('POST', ARTICLES, makeArticle())).status).toBe(403);
    const id = await draftBy(editor);
    expect((await moderator.send('POST', `${ARTICLES}/${id}/actions/publish`, {})).status).toBe(403);
  });
});

describe('the roles at the next start', () => {
  const PERMISSION = 'plugin::content-manager.explorer.publish';
  const findPublish = async () => {
    const where = { action: PERMISSION, subject: 'api::article.article', role: { code: 'toasoan-editor' } };
    return cms.strapi.db.query('admin::permission').findMany({ where });
  };

  it('keep what a technician took away or added', async () => {
    const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'toasoan-editor' } });
    const [publish] = await findPublish();
    await cms.strapi.db.query('admin::permission').delete({ where: { id: publish.id } });
    const added = {
      action: 'plugin::upload.settings.read',
      subject: null,
      properties: {},
      conditions: [],
      role: role.id,
    };
    await cms.strapi.db.query('admin::permission').create({ data: added });

    await cms.strapi.app?.bootstrap?.({ strapi: cms.strapi });

    expect(await findPublish()).toHaveLength(0);
    const where = { action: added.action, role: { code: 'toasoan-editor' } };
    expect(await cms.strapi.db.query('admin::permission').count({ where })).toBe(1);
  });

  it('do not include the stock Editor and Author', async () => {
    const codes = (await cms.strapi.db.query('admin::role').findMany({})).map(({ code }: { code: string }) => code);
    expect(codes).not.toContain('strapi-editor');
    expect(codes).not.toContain('strapi-author');
    expect(codes).toContain('strapi-super-admin');
  });
});

describe('the first administrator', () => {
  it('waits in a file that only the owner of the data may read', () => {
    const file = path.join(cms.dataDir, 'first-administrator.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(ADMINISTRATOR);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is not made again once it exists', async () => {
    const file = path.join(cms.dataDir, 'first-administrator.json');
    rmSync(file);
    await cms.strapi.app?.bootstrap?.({ strapi: cms.strapi });
    expect(existsSync(file)).toBe(false);
  });

  it('exists before anybody can register as one', async () => {
    const administrator = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
    expect((await administrator.send('GET', '/admin/users/me')).status).toBe(200);
    const stranger = { email: 'x@y.vn', password: 'Mat-khau-1', firstname: 'X', lastname: 'Y' };
    expect((await administrator.send('POST', '/admin/register-admin', stranger)).status).toBe(400);
  });
});
