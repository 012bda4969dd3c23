import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMINISTRATOR, startCms, WEB_API_TOKEN, type TestCms } from './setup/cms.ts';
import { logIn, logInAs } from './setup/admin-client.ts';
import { ask, getData } from './setup/graphql.ts';
import { createArticle, createSection, documents, getLatest, type Written } from './setup/newsroom.ts';

const HASH = 'a'.repeat(64);
const PRINTED_AT = '2026-11-22T10:11:03.000Z';

let cms: TestCms;
let section: Written;
let epoch: string;
let answers: (documentId: string) => Promise<unknown>;

beforeAll(async () => {
  cms = await startCms();
  section = await createSection(cms.strapi, { slug: 'thoi-su' });
  epoch = (await getData<{ changes: { epoch: string } }>(cms, '{ changes(after: 0) { epoch } }')).changes.epoch;
  const admin = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
  answers = async (documentId) => (await admin.send('GET', `/printed-articles/${documentId}`)).body;
});
afterAll(() => cms.stop());

const CONFIRM = `mutation ($articles: [PrintedArticleInput!]!, $epoch: ID!, $siteUrl: String!, $upTo: Int) {
  confirmPrinted(articles: $articles, epoch: $epoch, siteUrl: $siteUrl, upTo: $upTo) }`;

async function confirm(own: object): Promise<boolean | null> {
  const said = { articles: [], epoch, siteUrl: 'https://bao.example.vn', ...own };
  return (await ask<{ confirmPrinted: boolean }>(cms, CONFIRM, said)).data?.confirmPrinted ?? null;
}

const printed = ({ documentId }: Written, seq: number, own: object = {}) => ({
  documentId,
  seq,
  address: '/thoi-su/tin-1.html',
  printedAt: PRINTED_AT,
  hash: HASH,
  ...own,
});

describe('what an editor reads about an article', () => {
  it('is not called late while no site has ever said anything', async () => {
    const article = await createArticle(cms.strapi, section);
    expect(await answers(article.documentId)).toEqual({ state: 'untold' });
    expect(await confirm({ upTo: null })).toBe(true);
    expect(await answers(article.documentId)).toMatchObject({ state: 'waiting' });
  });

  it('is a draft, then on its way, then live with the time and the way to the page', async () => {
    const draft = await createArticle(cms.strapi, section, {}, 'draft');
    expect(await answers(draft.documentId)).toEqual({ state: 'draft' });
    await documents(cms.strapi, 'article').publish({ documentId: draft.documentId });
    expect(await answers(draft.documentId)).toEqual({ state: 'waiting', since: expect.stringMatching(/^\d{4}-.*Z$/u) });
    expect(await confirm({ articles: [printed(draft, await getLatest(cms.strapi))] })).toBe(true);
    const url = 'https://bao.example.vn/thoi-su/tin-1.html';
    expect(await answers(draft.documentId)).toEqual({ state: 'live', at: PRINTED_AT, url });
  });

  it('waits again after the next publish, whatever is said of the one before', async () => {
    const article = await createArticle(cms.strapi, section);
    const first = await getLatest(cms.strapi);
    await confirm({ articles: [printed(article, first)] });
    await documents(cms.strapi, 'article').update({
      documentId: article.documentId,
      data: { headline: 'Tít mới' },
      status: 'published',
    });
    expect(await answers(article.documentId)).toMatchObject({ state: 'waiting' });
    const second = await getLatest(cms.strapi);
    await confirm({ articles: [printed(article, second, { address: '/thoi-su/tit-moi-1.html' })] });
    await confirm({ articles: [printed(article, first)] });
    expect(await answers(article.documentId)).toMatchObject({ url: 'https://bao.example.vn/thoi-su/tit-moi-1.html' });
  });

  it('is live when the site has printed everything up to its change', async () => {
    const article = await createArticle(cms.strapi, section);
    const latest = await getLatest(cms.strapi);
    await confirm({ upTo: latest - 1 });
    expect(await answers(article.documentId)).toMatchObject({ state: 'waiting' });
    await confirm({ upTo: latest });
    const url = `https://bao.example.vn/thoi-su/${article['slug']}-${article.serial}.html`;
    expect(await answers(article.documentId)).toEqual({ state: 'live', at: null, url });
    await confirm({ upTo: null });
    expect(await answers(article.documentId)).toMatchObject({ state: 'live' });
  });

  it('is a draft again when the article is taken down', async () => {
    const article = await createArticle(cms.strapi, section);
    await documents(cms.strapi, 'article').unpublish({ documentId: article.documentId });
    expect(await answers(article.documentId)).toEqual({ state: 'draft' });
  });

  it('is told to nobody but those who may read articles', async () => {
    const { documentId } = await createArticle(cms.strapi, section);
    const path = `/printed-articles/${documentId}`;
    expect((await fetch(`${cms.url}${path}`)).status).toBe(401);
    const reporter = await logInAs(cms, 'toasoan-reporter');
    expect((await reporter.send('GET', path)).status).toBe(200);
    const nobody = { name: 'Không làm gì', code: 'without-rights', description: '' };
    await cms.strapi.db.query('admin::role').create({ data: nobody });
    const guest = await logInAs(cms, nobody.code);
    expect((await guest.send('GET', path)).status).toBe(403);
    const asWeb = await fetch(`${cms.url}${path}`, { headers: { authorization: `Bearer ${WEB_API_TOKEN}` } });
    expect(asWeb.status).toBe(401);
  });
});

describe('confirmPrinted', () => {
  it('keeps nothing that is said of another feed', async () => {
    const article = await createArticle(cms.strapi, section);
    const articles = [printed(article, 1_000_000)];
    expect(await confirm({ epoch: 'another', articles, upTo: 1_000_000 })).toBe(false);
    expect(await answers(article.documentId)).toMatchObject({ state: 'waiting' });
  });

  it('refuses what cannot be, and what is too much', async () => {
    const article = await createArticle(cms.strapi, section);
    const wrong = [
      { articles: [printed(article, 1, { address: '//evil.example/x' })] },
      { articles: [printed(article, 1, { address: 'javascript:alert(1)' })] },
      { articles: [printed(article, 1, { hash: 'x' })] },
      { articles: [printed(article, 1, { documentId: 'x'.repeat(41) })] },
      { siteUrl: 'javascript:alert(1)' },
      { siteUrl: 'https://bao.example.vn/x' },
      { articles: Array.from({ length: 201 }, () => printed(article, 1)) },
    ];
    for (const said of wrong) expect(await confirm(said), JSON.stringify(said).slice(0, 100)).toBeNull();
    expect(await answers(article.documentId)).toMatchObject({ state: 'waiting' });
  });
});
