import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WEB_TOKEN_SCOPES } from '../src/roles/web-token-scopes.ts';
import { startCms, WEB_API_TOKEN, type TestCms } from './setup/cms.ts';

const requireHere = createRequire(import.meta.url);

/** Stands in every document of this test: an answer that holds it has leaked. */
const SECRET_WORD = 'Baimatchuadang';

const REFUSALS = [401, 403, 404, 405];

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
  await cms.strapi.documents('api::section.section').create({ data: { name: SECRET_WORD, slug: 'bi-mat', order: 1 } });
  await cms.strapi.documents('api::tag.tag').create({ data: { name: SECRET_WORD, slug: 'bi-mat' } });
  await cms.strapi.documents('api::comment.comment').create({
    data: {
      name: SECRET_WORD,
      email: 'ban-doc@example.vn',
      text: SECRET_WORD,
      articleDocumentId: 'article1',
      submittedAt: '2026-11-20T00:00:00.000Z',
      state: 'pending',
    },
  });
  await cms.strapi.documents('api::article.article').create({
    data: { headline: SECRET_WORD, slug: 'bi-mat', abstract: SECRET_WORD },
    status: 'draft',
  });
});
afterAll(() => cms.stop());

async function ask(method: string, address: string, { token, body }: { token?: string; body?: unknown } = {}) {
  const response = await fetch(`${cms.url}${address}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** Every address under which Strapi could serve a content type, with each verb that reads or writes. */
function contentRequests(): [string, string][] {
  return Object.values(cms.strapi.contentTypes).flatMap(({ uid, info, kind }): [string, string][] => {
    const names = [info.pluralName, info.singularName];
    const group = kind === 'singleType' ? 'single-types' : 'collection-types';
    return [
      ...names.flatMap((name): [string, string][] => [
        ['GET', `/api/${name}?status=draft&populate=*`],
        ['GET', `/api/${name}/1?status=draft`],
        ['POST', `/api/${name}`],
        ['PUT', `/api/${name}/1`],
        ['DELETE', `/api/${name}/1`],
      ]),
      ['GET', `/content-manager/${group}/${uid}?status=draft`],
      ['POST', `/content-manager/${group}/${uid}`],
      ['DELETE', `/content-manager/${group}/${uid}/1`],
    ];
  });
}

const OTHER_REQUESTS: [string, string][] = [
  ['GET', '/api/upload/files'],
  ['POST', '/api/upload'],
  ['DELETE', '/api/upload/files/1'],
  ['GET', '/upload/files'],
  ['POST', '/upload'],
  ['POST', '/api/auth/local'],
  ['POST', '/api/auth/local/register'],
  ['GET', '/api/users'],
  ['GET', '/api/i18n/locales'],
  ['GET', '/content-manager/content-types'],
  ['GET', '/content-type-builder/content-types'],
  ['POST', '/content-type-builder/content-types'],
  ['GET', '/admin/users'],
  ['GET', '/admin/roles'],
  ['GET', '/admin/api-tokens'],
  ['POST', '/admin/transfer/runner/push'],
  ['GET', '/mcp'],
  ['POST', '/mcp'],
  ['GET', '/openapi.json'],
  ['GET', '/cms.db'],
  ['GET', '/first-administrator.json'],
  ['GET', '/uploads/../../cms.db'],
];

const GRAPHQL_OPERATIONS = [
  '{ __schema { types { name } } }',
  '{ __typename }',
  '{ articles(limit: 10) { headline } }',
  '{ articles(status: DRAFT) { headline } }',
  '{ comments { name email text } }',
  '{ changes(after: 0) { changes { documentId } } }',
  '{ masthead { name } }',
  'mutation { submitReaderEvents(events: []) { latest } }',
  'mutation { createArticle(data: { headline: "x" }) { documentId } }',
];

describe('an anonymous request', () => {
  it('reads and writes nothing over REST, under any name of any type', async () => {
    const requests = contentRequests();
    expect(requests.length).toBeGreaterThan(100);
    for (const [method, address] of [...requests, ...OTHER_REQUESTS]) {
      const { status, text } = await ask(method, address, method === 'GET' ? {} : { body: { data: { name: 'x' } } });
      expect(REFUSALS, `${method} ${address} answered ${status}`).toContain(status);
      expect(text).not.toContain(SECRET_WORD);
    }
  });

  it('reads and writes nothing over GraphQL, drafts and the schema included', async () => {
    for (const query of GRAPHQL_OPERATIONS) {
      const { status, text } = await ask('POST', '/graphql', { body: { query } });
      expect(REFUSALS, `${query} answered ${status}`).toContain(status);
      expect(text).not.toMatch(/"data":(?!null)/u);
      expect(text).not.toContain(SECRET_WORD);
    }
    expect(REFUSALS).toContain((await ask('GET', '/graphql?query={__typename}')).status);
  });

  it('gets no permission from a wrong token', async () => {
    for (const token of ['x', 'null', `${WEB_API_TOKEN}x`]) {
      const answer = await ask('POST', '/graphql', { token, body: { query: '{ __typename }' } });
      expect(REFUSALS).toContain(answer.status);
    }
  });

  it('is told by no header that another site may read the answer', async () => {
    for (const address of ['/graphql', '/admin/init', '/api/articles']) {
      const response = await fetch(`${cms.url}${address}`, { headers: { origin: 'https://evil.example' } });
      expect(response.headers.get('access-control-allow-origin'), address).toBeNull();
    }
  });
});

describe("the web's token", () => {
  it('holds exactly its scopes and is the only one', async () => {
    const tokens = await cms.strapi.db.query('admin::api-token').findMany({ populate: ['permissions'] });
    expect(tokens).toHaveLength(1);
    const [token] = tokens as { type: string; permissions: { action: string }[] }[];
    expect(token?.type).toBe('custom');
    expect(token?.permissions.map(({ action }) => action).sort()).toEqual([...WEB_TOKEN_SCOPES].sort());
  });

  it('is replaced when the setting changes', async () => {
    const { environment } = requireHere('../dist/src/settings/environment.js') as {
      environment: { webApiToken: string };
    };
    const hold = async (token: string) => {
      environment.webApiToken = token;
      await cms.strapi.app?.bootstrap?.({ strapi: cms.strapi });
    };
    const body = { query: '{ changes(after: 0) { latest } }' };
    await hold('another-token-of-the-tests');
    expect((await ask('POST', '/graphql', { token: WEB_API_TOKEN, body })).status).toBe(401);
    expect((await ask('POST', '/graphql', { token: 'another-token-of-the-tests', body })).status).toBe(200);
    await hold(WEB_API_TOKEN);
    expect((await ask('POST', '/graphql', { token: WEB_API_TOKEN, body })).status).toBe(200);
  });

  it('loses at the next start what somebody has allowed it besides', async () => {
    const permissions = cms.strapi.db.query('admin::api-token-permission');
    const token = await cms.strapi.db.query('admin::api-token').findOne({ where: { name: 'web' } });
    const findActions = async () => {
      const all: { action: string }[] = await permissions.findMany({ where: { token: token.id } });
      return all.map(({ action }) => action).sort();
    };
    const before = await findActions();
    await permissions.create({ data: { action: 'api::article.article.delete', token: token.id } });
    await cms.strapi.app?.bootstrap?.({ strapi: cms.strapi });
    expect(await findActions()).toEqual(before);
  });

  it('opens nothing of REST, the media library or the admin', async () => {
    for (const [method, address] of [...contentRequests(), ...OTHER_REQUESTS]) {
      const body = method === 'GET' ? {} : { body: { data: { name: 'x' } } };
      const { status, text } = await ask(method, address, { token: WEB_API_TOKEN, ...body });
      expect(REFUSALS, `${method} ${address} answered ${status}`).toContain(status);
      expect(text).not.toContain(SECRET_WORD);
    }
  });
});

describe('a file of the media library', () => {
  // Strapi serves its folder as it stands: an editor who uploads a picture makes it public to anyone who knows its name.
  it('is served to anyone who knows its name', async () => {
    const folder = path.join(cms.dataDir, 'public', 'uploads');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'anh_0123456789.jpg'), 'jpeg');
    expect((await ask('GET', '/uploads/anh_0123456789.jpg')).status).toBe(200);
    expect(REFUSALS).toContain((await ask('GET', '/uploads/')).status);
  });

  it('is served as a picture and nothing else, whole or in parts', async () => {
    const folder = path.join(cms.dataDir, 'public', 'uploads');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'anh_part.webp'), 'webp bytes');
    const whole = await fetch(`${cms.url}/uploads/anh_part.webp`);
    expect(whole.headers.get('content-type')).toBe('image/webp');
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await whole.text()).toBe('webp bytes');
    const head = await fetch(`${cms.url}/uploads/anh_part.webp`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
    const part = await fetch(`${cms.url}/uploads/anh_part.webp`, { headers: { range: 'bytes=0-3' } });
    expect([part.status, await part.text()]).toEqual([206, 'webp']);
    expect((await ask('GET', '/uploads/anh_gone.webp')).status).toBe(404);
  });
});
