import type { Struct } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMINISTRATOR, startCms, type TestCms } from './setup/cms.ts';
import { logIn, logInAs, type AdminClient } from './setup/admin-client.ts';
import { documents } from './setup/newsroom.ts';
import { makeTypeSamples } from './setup/type-samples.ts';

type Row = Record<string, unknown>;
type Method = 'POST' | 'PUT';
type Type = Pick<Struct.ContentTypeSchema, 'uid' | 'kind' | 'info' | 'options' | 'collectionName'>;

interface Person {
  client: AdminClient;
  id: number;
}

const ROLES = ['toasoan-reporter', 'toasoan-editor', 'toasoan-desk-secretary', 'toasoan-moderator'];
const ADMINISTRATOR_ROLE = 'strapi-super-admin';
const LONG_AGO = '2001-01-01T00:00:00.000Z';
const FOREIGN_ID = 987_654;

/** The id of a person who sends nothing. */
let somebody: number;

let cms: TestCms;
let people: Map<string, Person>;
let samples: Awaited<ReturnType<typeof makeTypeSamples>>;

beforeAll(async () => {
  cms = await startCms();
  people = new Map([
    [
      ADMINISTRATOR_ROLE,
      await findPerson(ADMINISTRATOR.email, await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password)),
    ],
  ]);
  for (const role of ROLES) people.set(role, await findPerson(`${role}@toasoan.test`, await logInAs(cms, role)));
  const users = cms.strapi.service('admin::user') as unknown as { create(user: object): Promise<{ id: number }> };
  somebody = (await users.create({ email: 'ai-do@toasoan.test', firstname: 'Ai', lastname: 'Đó' })).id;
  samples = await makeTypeSamples(cms.strapi);
});
afterAll(() => cms.stop());

async function findPerson(email: string, client: AdminClient): Promise<Person> {
  const { id } = await cms.strapi.db.query('admin::user').findOne({ where: { email } });
  return { client, id };
}

/** The newsroom's types: those that stand in the code, whichever they are. */
function listTypes(): Type[] {
  return Object.values(cms.strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
}

/** Every key that the CMS gives, by the name of its attribute, then by that of its column: one could hide the other. */
function foreignKeys(victim: Row): Row[] {
  return [
    {
      id: FOREIGN_ID,
      documentId: victim['document_id'],
      createdBy: somebody,
      updatedBy: { id: somebody },
      createdAt: LONG_AGO,
      updatedAt: LONG_AGO,
      publishedAt: LONG_AGO,
      firstPublishedAt: LONG_AGO,
      locale: 'en',
      localizations: [{ id: victim['id'] }],
    },
    {
      document_id: victim['document_id'],
      created_by_id: somebody,
      updated_by_id: somebody,
      created_at: LONG_AGO,
      updated_at: LONG_AGO,
      published_at: LONG_AGO,
      first_published_at: LONG_AGO,
      created_by: somebody,
      updated_by: somebody,
    },
    { documentId: 'Mã-Số_Lạ', createdBy: null, created_by_id: null, updated_by_id: null },
  ];
}

const readRows = ({ collectionName }: Type): Promise<Row[]> =>
  cms.strapi.db.connection(collectionName ?? '').orderBy('id');

/** A write must leave what was there as the CMS gave it, and give what is new itself. */
function expectGivenByTheCms(before: Row[], after: Row[], senderId: number | null, target: string, what: string) {
  const known = new Map(before.map((row) => [row['id'], row]));
  const idsOfOthers = new Set(before.map((row) => row['document_id']).filter((id) => id !== target));
  for (const row of after) {
    const { id, document_id, created_by_id, created_at, locale } = row;
    expect(locale, what).toBeNull();
    const old = known.get(id);
    if (old) {
      expect({ document_id, created_by_id, created_at }, what).toEqual({
        document_id: old['document_id'],
        created_by_id: old['created_by_id'],
        created_at: old['created_at'],
      });
    } else {
      expect(id, what).not.toBe(FOREIGN_ID);
      expect(document_id, what).toMatch(/^[a-z0-9]{24}$/u);
      expect(idsOfOthers.has(document_id), `${what}: a new row under an id in use`).toBe(false);
      expect(created_by_id, what).toBe(senderId);
      expect(new Date(created_at as string).getFullYear(), what).toBeGreaterThan(2001);
    }
    if (old?.['updated_at'] === row['updated_at']) continue;
    expect([old?.['updated_by_id'], senderId], what).toContain(row['updated_by_id']);
    expect(row['updated_by_id'], what).not.toBe(somebody);
    for (const column of ['updated_at', 'published_at']) {
      if (row[column]) expect(new Date(row[column] as string).getFullYear(), `${what} ${column}`).toBeGreaterThan(2001);
    }
  }
}

/** The ways through the content manager to a type, each to be filled with what is sent. */
function doors({ uid, kind, options }: Type, target: string): [Method, string][] {
  if (kind === 'singleType') return [['PUT', `/content-manager/single-types/${uid}`]];
  const collection = `/content-manager/collection-types/${uid}`;
  const publishing: [Method, string][] = [
    ['POST', `${collection}/actions/publish`],
    ['POST', `${collection}/${target}/actions/publish`],
  ];
  return [
    ['POST', collection],
    ['PUT', `${collection}/${target}`],
    ['POST', `${collection}/clone/${target}`],
    ['POST', `${collection}/auto-clone/${target}`],
    ...(options?.draftAndPublish ? publishing : []),
  ];
}

async function makeSample({ uid, info }: Type): Promise<Row> {
  const make = samples[info.singularName];
  if (!make) throw new Error(`${uid} has no sample in tests/setup/type-samples.ts.`);
  return make();
}

/** A document of the person's own, or of nobody's where they may not make one. */
async function makeTarget(type: Type, { client }: Person): Promise<string> {
  if (type.kind === 'singleType') return '';
  const answer = await client.send('POST', `/content-manager/collection-types/${type.uid}`, await makeSample(type));
  const own = (answer.body as { data?: { documentId: string } | null }).data?.documentId;
  return (
    own ?? (await documents(cms.strapi, type.info.singularName).create({ data: await makeSample(type) })).documentId
  );
}

/** A document whose place others would like to take. */
async function makeVictim(type: Type): Promise<Row> {
  const stored = await readRows(type);
  if (type.kind === 'singleType' && stored[0]) return stored[0];
  const { documentId } = await documents(cms.strapi, type.info.singularName).create({
    data: await makeSample(type),
    status: 'published',
  });
  return (await readRows(type)).find((row) => row['document_id'] === documentId) ?? expect.fail();
}

describe('in the content manager', () => {
  for (const role of [...ROLES, ADMINISTRATOR_ROLE]) {
    it(`a ${role} chooses nothing of what the CMS gives, in any type, by any door`, { timeout: 240_000 }, async () => {
      const person = people.get(role) as Person;
      let taken = 0;
      for (const type of listTypes()) {
        const victim = await makeVictim(type);
        const target = await makeTarget(type, person);
        for (const [method, path] of doors(type, target)) {
          for (const keys of foreignKeys(victim)) {
            const before = await readRows(type);
            const { status } = await person.client.send(method, path, {
              ...(await makeSample(type)),
              ...keys,
            });
            const what = `${role} ${method} ${path} ${Object.keys(keys).join()} answered ${status}`;
            expect(status, what).toBeLessThan(500);
            if (status < 300) taken += 1;
            expectGivenByTheCms(before, await readRows(type), person.id, target, what);
          }
        }
      }
      expect(taken).toBeGreaterThan(role === 'toasoan-moderator' ? 8 : 15);
    });
  }
});

describe('through the document service, which REST and GraphQL would write by', () => {
  it('nobody chooses either', { timeout: 120_000 }, async () => {
    for (const type of listTypes()) {
      const name = type.info.singularName;
      const victim = await makeVictim(type);
      const write = documents(cms.strapi, name);
      for (const keys of foreignKeys(victim)) {
        const check = async (work: () => Promise<unknown>, what: string) => {
          const before = await readRows(type);
          // A void is never changed nor copied, whatever is sent.
          await work().catch((error: Error) => expect(error.name).toBe('ValidationError'));
          expectGivenByTheCms(
            before,
            await readRows(type),
            null,
            documentId,
            `${what} ${name} ${Object.keys(keys).join()}`,
          );
        };
        const data = async () => ({ ...(await makeSample(type)), ...keys });
        const { documentId } = await write.create({ data: await makeSample(type) });
        await check(async () => write.create({ data: await data() }), 'create');
        await check(async () => write.update({ documentId, data: await data() }), 'update');
        await check(async () => write.clone({ documentId, data: await data() }), 'clone');
      }
    }
  });
});

describe('over REST and GraphQL', () => {
  it('there is no door, not even for a token that may do everything', async () => {
    const { strapi } = cms;
    const tokens = strapi.service('admin::api-token-content-api') as unknown as {
      create(token: object): Promise<{ accessKey: string }>;
    };
    const { accessKey } = await tokens.create({
      name: 'all',
      kind: 'content-api',
      type: 'full-access',
      lifespan: null,
    });
    const send = (method: string, path: string, body: object) =>
      fetch(`${cms.url}${path}`, {
        method,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${accessKey}` },
        body: JSON.stringify(body),
      });
    for (const type of listTypes()) {
      const { pluralName, singularName } = type.info;
      const victim = await makeVictim(type);
      const before = await readRows(type);
      for (const keys of foreignKeys(victim)) {
        const data = { ...(await makeSample(type)), ...keys };
        for (const name of [pluralName, singularName]) {
          for (const [method, path] of [
            ['POST', `/api/${name}`],
            ['PUT', `/api/${name}`],
            ['PUT', `/api/${name}/${String(victim['document_id'])}`],
          ] as const) {
            expect([404, 405], `${method} ${path}`).toContain((await send(method, path, { data })).status);
          }
        }
      }
      const graphqlName = `${singularName[0]?.toUpperCase()}${singularName.slice(1)}`;
      for (const action of ['create', 'update']) {
        const query = `mutation { ${action}${graphqlName.replace(/-/gu, '')}(data: { documentId: "${String(victim['document_id'])}" }) { documentId } }`;
        expect((await send('POST', '/graphql', { query })).status, query).toBe(400);
      }
      expect(await readRows(type)).toEqual(before);
    }
  });
});
