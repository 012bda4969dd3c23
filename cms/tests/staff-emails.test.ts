import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMINISTRATOR, startCms, type TestCms } from './setup/cms.ts';
import { logIn, logInAs, type AdminClient } from './setup/admin-client.ts';
import { articleData, createSection, type Written } from './setup/newsroom.ts';

const ROLES = ['toasoan-reporter', 'toasoan-editor', 'toasoan-desk-secretary', 'toasoan-moderator'];
const ARTICLES = '/content-manager/collection-types/api::article.article';

let cms: TestCms;
let admin: AdminClient;
let clients: Map<string, AdminClient>;
let article: Written | undefined;

beforeAll(async () => {
  cms = await startCms();
  admin = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
  clients = new Map();
  for (const role of ROLES) clients.set(role, await logInAs(cms, role));
  const section = await createSection(cms.strapi);
  for (const type of ['section', 'tag', 'author']) {
    await admin.mustSend('POST', `/content-manager/collection-types/api::${type}.${type}`, {
      name: `Của quản trị ${type}`,
      order: 1,
    });
  }
  const sections = (await admin.mustSend('GET', '/content-manager/collection-types/api::section.section')) as {
    results: Written[];
  };
  const own = sections.results.find(({ documentId }) => documentId !== section.documentId) ?? expect.fail();
  for (const client of [admin, clients.get('toasoan-editor') ?? expect.fail()]) {
    const made = (await client.mustSend('POST', ARTICLES, articleData(own))) as { data: Written };
    article ??= made.data;
  }
  await admin.mustSend('POST', `${ARTICLES}/${article?.documentId}/actions/publish`, {});
  await cms.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'a.png',
      hash: 'a',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/a.png',
      provider: 'local',
      folderPath: '/',
      createdBy: 1,
    },
  });
});
afterAll(() => cms.stop());

/** Questions that tell apart who has an e-mail address that begins with `start`, if they are answered. */
function questions(start: string): string[] {
  const lists = ['article', 'section', 'tag', 'author', 'image', 'comment', 'notice', 'poll', 'word-list', 'ban'].map(
    (type) => `/content-manager/collection-types/api::${type}.${type}`,
  );
  const filters = ['createdBy', 'updatedBy'].flatMap((who) => [
    `filters[${who}][email][$startsWith]=${start}`,
    `filters[${who}][username][$startsWith]=${start}&filters[$or][0][${who}][email][$containsi]=${start}`,
    `filters[$and][0][$not][${who}][email][$startsWith]=${start}`,
    `filters[${who}][$or][0][email][$startsWith]=${start}&filters[${who}][$or][1][email][$eq]=${start}`,
    `populate[${who}][filters][email][$startsWith]=${start}`,
    `filters[${who}][password][$notNull]=true&filters[${who}][resetPasswordToken][$startsWith]=${start}`,
    `filters[${who}][roles][users][email][$startsWith]=${start}`,
  ]);
  const through = [
    `filters[section][createdBy][email][$startsWith]=${start}`,
    `filters[authors][updatedBy][email][$startsWith]=${start}`,
    `filters[relatedArticles][section][createdBy][email][$startsWith]=${start}`,
    `populate[section][filters][createdBy][email][$startsWith]=${start}`,
    `populate[section][populate][createdBy][filters][email][$startsWith]=${start}`,
    `filters[createdBy.email][$startsWith]=${start}`,
    `_q=${start}`,
  ];
  const { documentId } = article ?? expect.fail();
  return [
    ...lists.flatMap((list) => [...filters, ...through].map((filter) => `${list}?${filter}`)),
    ...[...filters, ...through].map((filter) => `${ARTICLES}/${documentId}?${filter}`),
    ...['section', 'authors', 'tags'].flatMap((field) =>
      filters.map((filter) => `/content-manager/relations/api::article.article/${field}?${filter}`),
    ),
    ...['createdBy', 'updatedBy'].map(
      (field) => `/content-manager/relations/api::article.article/${field}?_q=${start}`,
    ),
    ...['/upload/files', '/upload/folders', '/upload/folder-structure'].flatMap((list) =>
      filters.map((filter) => `${list}?${filter}`),
    ),
  ];
}

describe('the e-mail addresses of the staff', () => {
  it.each(ROLES)('are found out by no question of a %s', async (role) => {
    const client = clients.get(role) ?? expect.fail();
    const [right, wrong] = [questions('admin'), questions('zzzz')];
    for (const [index, question] of right.entries()) {
      const [one, other] = [await client.send('GET', question), await client.send('GET', wrong[index] ?? '')];
      expect(other, `${question} tells`).toEqual(one);
    }
  });

  it.each(ROLES)('order no list for a %s', async (role) => {
    const client = clients.get(role) ?? expect.fail();
    const sorts = [
      'sort=createdBy.email:',
      'sort=id,updatedBy.email:',
      'sort[createdBy][email]=',
      'sort[0][updatedBy][email]=',
    ];
    for (const list of [ARTICLES, '/upload/files']) {
      for (const sort of list === ARTICLES ? [...sorts, 'sort=section.createdBy.email:'] : sorts) {
        const [up, down] = [
          await client.send('GET', `${list}?${sort}asc`),
          await client.send('GET', `${list}?${sort}desc`),
        ];
        expect(down, sort).toEqual(up);
        expect([400, 403], sort).toContain(up.status);
      }
    }
  });

  it.each(ROLES)('stand in no answer to a %s', async (role) => {
    const client = clients.get(role) ?? expect.fail();
    for (const address of [
      ARTICLES,
      `${ARTICLES}/${article?.documentId}`,
      `${ARTICLES}?populate[createdBy]=true`,
      '/upload/files',
      '/upload/files?populate[createdBy]=true',
    ]) {
      const { body } = await client.send('GET', address);
      expect(JSON.stringify(body), address).not.toContain(ADMINISTRATOR.email);
    }
  });

  it('leave the name of who made a document to be seen, and found', async () => {
    const editor = clients.get('toasoan-editor') ?? expect.fail();
    const { results } = (await editor.mustSend('GET', ARTICLES)) as { results: { createdBy: { firstname: string } }[] };
    expect(results.map(({ createdBy }) => createdBy.firstname).sort()).toEqual(['Quản trị', 'toasoan-editor']);
    const found = (await editor.mustSend('GET', `${ARTICLES}?filters[createdBy][id][$eq]=1`)) as { results: unknown[] };
    expect(found.results).toHaveLength(1);
  });

  it('are known to the technician', async () => {
    const filter = `filters[createdBy][email][$startsWith]=admin`;
    const { results } = (await admin.mustSend('GET', `${ARTICLES}?${filter}`)) as { results: unknown[] };
    expect(results).toHaveLength(1);
  });
});
