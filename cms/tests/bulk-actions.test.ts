import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMINISTRATOR, startCms, type TestCms } from './setup/cms.ts';
import { logIn, type AdminClient } from './setup/admin-client.ts';
import { BODY, createArticle, createSection, linesOf, type FeedLine, type Written } from './setup/newsroom.ts';

const ARTICLES = '/content-manager/collection-types/api::article.article';

let cms: TestCms;
let admin: AdminClient;
let section: Written;
beforeAll(async () => {
  cms = await startCms();
  admin = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
  section = await createSection(cms.strapi);
});
afterAll(() => cms.stop());

async function send(method: string, path: string, body: object = {}): Promise<unknown> {
  const answer = await admin.send(method, `${ARTICLES}${path}`, body);
  if (answer.status >= 300) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Actions by document, in whatever order a bulk action has worked through them. */
function toActions(lines: readonly FeedLine[]): Record<string, string[]> {
  const actions: Record<string, string[]> = {};
  for (const { documentId, action } of lines) (actions[documentId] ??= []).push(action);
  return actions;
}

async function createMany(status: 'draft' | 'published'): Promise<string[]> {
  const ids: string[] = [];
  for (let count = 0; count < 5; count += 1)
    ids.push((await createArticle(cms.strapi, section, {}, status)).documentId);
  return ids;
}

describe('in the admin', () => {
  it('bulk publishing records each article once and gives each its date', async () => {
    const documentIds = await createMany('draft');
    const lines = await linesOf(cms.strapi, () => send('POST', '/actions/bulkPublish', { documentIds }));
    expect(toActions(lines)).toEqual(Object.fromEntries(documentIds.map((id) => [id, ['publish']])));
    const where = { documentId: { $in: documentIds }, datePublished: { $null: true } };
    expect(await cms.strapi.db.query('api::article.article').count({ where })).toBe(0);
  });

  it('bulk publishing records nothing when one of the articles cannot be published', async () => {
    const documentIds = await createMany('draft');
    const incomplete = (await send('POST', '', { headline: 'Chưa xong' })) as { data: Written };
    const lines = await linesOf(cms.strapi, async () => {
      const body = { documentIds: [...documentIds, incomplete.data.documentId] };
      const answer = await admin.send('POST', `${ARTICLES}/actions/bulkPublish`, body);
      expect(answer.status).toBe(400);
    });
    expect(lines).toEqual([]);
    const where = { documentId: { $in: documentIds }, publishedAt: { $notNull: true } };
    expect(await cms.strapi.db.query('api::article.article').count({ where })).toBe(0);
  });

  it('bulk unpublishing and bulk deleting record each article that readers could see', async () => {
    const documentIds = await createMany('published');
    const [first = '', ...others] = documentIds;
    const unpublished = await linesOf(cms.strapi, () =>
      send('POST', '/actions/bulkUnpublish', { documentIds: [first] }),
    );
    expect(toActions(unpublished)).toEqual({ [first]: ['unpublish'] });
    const deleted = await linesOf(cms.strapi, () => send('POST', '/actions/bulkDelete', { documentIds }));
    expect(toActions(deleted)).toEqual(Object.fromEntries(others.map((id) => [id, ['delete']])));
  });

  it('an article goes its whole way: written, published, changed, discarded, unpublished, deleted', async () => {
    const data = {
      headline: 'Đường hoa mở cửa',
      slug: '',
      abstract: 'Sapo.',
      body: BODY,
      section: { connect: [{ documentId: section.documentId }] },
    };
    let documentId = '';
    const actionsOf = async (work: () => Promise<unknown>) =>
      toActions(await linesOf(cms.strapi, work))[documentId] ?? [];
    const created = (await send('POST', '', data)) as { data: Written };
    ({ documentId } = created.data);
    expect(created.data).toMatchObject({ slug: 'duong-hoa-mo-cua', serial: expect.any(Number) });
    const path = `/${documentId}`;
    const form = { headline: 'Đường hoa đã mở cửa', abstract: 'Sapo.', body: BODY, datePublished: null };
    expect(await actionsOf(() => send('POST', `${path}/actions/publish`))).toEqual(['publish']);
    expect(await actionsOf(() => send('PUT', path, form))).toEqual([]);
    expect(await actionsOf(() => send('POST', `${path}/actions/publish`, form))).toEqual(['update']);
    expect(await actionsOf(() => send('PUT', path, { ...form, headline: 'Lỡ tay' }))).toEqual([]);
    expect(await actionsOf(() => send('POST', `${path}/actions/discard`))).toEqual([]);
    expect(await actionsOf(() => send('POST', `${path}/actions/unpublish`, { discardDraft: true }))).toEqual([
      'unpublish',
    ]);
    expect(await actionsOf(() => send('DELETE', path))).toEqual([]);
  });

  it('creating and publishing in one step records one line, and a copy none', async () => {
    const data = {
      headline: 'Tin nhanh',
      abstract: 'Sapo.',
      body: BODY,
      section: { connect: [{ documentId: section.documentId }] },
    };
    const created: Written[] = [];
    const lines = await linesOf(cms.strapi, async () => {
      const { data: article } = (await send('POST', '/actions/publish', data)) as { data: Written };
      created.push(article);
    });
    const [article] = created;
    expect(lines).toMatchObject([
      { action: 'publish', documentId: article?.documentId, name: String(article?.serial) },
    ]);
    const copied = await linesOf(cms.strapi, async () => {
      const copy = (await send('POST', `/clone/${article?.documentId}`, {
        headline: 'Tin nhanh',
        slug: 'tin-nhanh',
      })) as {
        data: Written;
      };
      expect(copy.data).toMatchObject({ slug: 'tin-nhanh-2', datePublished: null });
      expect(copy.data.serial).not.toBe(article?.serial);
    });
    expect(copied).toEqual([]);
  });
});
