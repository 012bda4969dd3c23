import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { logIn, logInAs, type AdminClient } from './setup/admin-client.ts';
import { ADMINISTRATOR, startCms, type TestCms } from './setup/cms.ts';
import { ask, getData } from './setup/graphql.ts';
import { createArticle, createSection, documents, getLatest, linesOf, type Written } from './setup/newsroom.ts';

let cms: TestCms;
let admin: AdminClient;
let epoch: string;
let article: Written;

beforeAll(async () => {
  cms = await startCms();
  admin = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
  epoch = (await getData<{ changes: { epoch: string } }>(cms, '{ changes(after: 0) { epoch } }')).changes.epoch;
});
afterAll(() => cms.stop());

beforeEach(async () => {
  article = await createArticle(cms.strapi, await createSection(cms.strapi), { headline: 'Mưa lớn ở miền núi' });
});

const CONFIRM = `mutation ($aside: AsideInput, $epoch: ID!) {
  confirmPrinted(articles: [], aside: $aside, epoch: $epoch, siteUrl: "https://bao.example.vn") }`;

async function tell(refused: object[], own: object = {}) {
  const aside = { node: 'may-1', seq: await getLatest(cms.strapi), refused, ...own };
  return ask<{ confirmPrinted: boolean }>(cms, CONFIRM, { aside, epoch });
}

const refusal = () => ({ type: 'article', documentId: article.documentId, reason: 'body: too long' });
const addressOf = (documentId: string) => `/refused-documents/api::article.article/${documentId}`;
const reasonOf = async () => (await admin.send('GET', addressOf(article.documentId))).body;

describe('what the site cannot print', () => {
  it('is told beside the document and in the list, by the name that editors know', async () => {
    expect(await reasonOf()).toEqual({ reason: null });
    expect((await tell([refusal()])).data?.confirmPrinted).toBe(true);
    expect(await reasonOf()).toEqual({ reason: 'body: too long' });
    const { body } = await admin.send('GET', '/refused-documents');
    expect(body).toEqual([{ ...refusal(), uid: 'api::article.article', isSingle: false, title: 'Mưa lớn ở miền núi' }]);
  });

  it('is not told any more once it has changed, or the node prints it', async () => {
    await tell([refusal()]);
    await documents(cms.strapi, 'article').update({
      documentId: article.documentId,
      data: { headline: 'Tít sửa' },
      status: 'published',
    });
    expect(await reasonOf()).toEqual({ reason: null });
    await tell([refusal()]);
    expect(await reasonOf()).toEqual({ reason: 'body: too long' });
    await tell([]);
    expect(await reasonOf()).toEqual({ reason: null });
  });

  it('stands as long as one node of several refuses it', async () => {
    await tell([refusal()]);
    await tell([refusal()], { node: 'may-2' });
    await tell([]);
    expect(await reasonOf()).toEqual({ reason: 'body: too long' });
    await tell([], { node: 'may-2' });
    expect(await reasonOf()).toEqual({ reason: null });
  });

  it('is tried again by a line of the feed, once somebody asks', async () => {
    await tell([refusal()]);
    const lines = await linesOf(cms.strapi, async () => {
      expect((await admin.send('POST', `${addressOf(article.documentId)}/again`)).status).toBe(200);
    });
    expect(lines).toEqual([{ type: 'article', action: 'update', documentId: article.documentId, name: null }]);
    expect(await reasonOf()).toEqual({ reason: null });
    expect((await admin.send('POST', `${addressOf(article.documentId)}/again`)).status).toBe(404);
  });

  it('may have an id that is itself the fault', async () => {
    await tell([{ type: 'tag', documentId: 'Mã-Số_Lạ', reason: 'documentId: Invalid string' }]);
    const { body } = await admin.send('GET', '/refused-documents');
    expect(body).toMatchObject([{ type: 'tag', documentId: 'Mã-Số_Lạ', title: '' }]);
  });

  it.each([
    [
      'too many',
      { refused: Array.from({ length: 201 }, (_, n) => ({ type: 'tag', documentId: `a${n}`, reason: 'slug' })) },
    ],
    ['a reason that is too long', { refused: [{ type: 'tag', documentId: 'a', reason: 'x'.repeat(501) }] }],
    ['a node without a name', { node: '', refused: [] }],
  ])('is refused itself with %s', async (_name, own) => {
    const { errors } = await tell([], own);
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['toasoan-reporter', 200, 200],
    ['toasoan-editor', 200, 200],
    ['toasoan-desk-secretary', 200, 200],
    ['toasoan-moderator', 200, 403],
  ])('%s: read %i, try again %i', async (role, read, again) => {
    await tell([refusal()]);
    const client = await logInAs(cms, role);
    expect((await client.send('GET', '/refused-documents')).status).toBe(read);
    expect((await client.send('GET', addressOf(article.documentId))).status).toBe(read);
    expect((await client.send('POST', `${addressOf(article.documentId)}/again`)).status).toBe(again);
  });

  it('is told to nobody who is not of the newsroom', async () => {
    for (const [method, path] of [
      ['GET', '/refused-documents'],
      ['POST', `${addressOf(article.documentId)}/again`],
    ] as const) {
      expect((await fetch(`${cms.url}${path}`, { method })).status).toBe(401);
    }
  });
});
