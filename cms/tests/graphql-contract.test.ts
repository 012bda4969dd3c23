import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  isScalarType,
  lexicographicSortSchema,
  printType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type TestCms } from './setup/cms.ts';
import { ask, getData } from './setup/graphql.ts';

const CONTRACT = buildSchema(
  readFileSync(createRequire(import.meta.url).resolve('@toasoan/shared/schema.graphql'), 'utf8'),
);

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

/** The definitions of a schema, without those of scalars, which differ in their descriptions only. */
function listDefinitions(schema: GraphQLSchema): string[] {
  return Object.values(lexicographicSortSchema(schema).getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isScalarType(type))
    .map(printType);
}

describe('the GraphQL endpoint', () => {
  it('serves what stands in the checked-in contract and nothing else', async () => {
    const introspection = await getData<IntrospectionQuery>(cms, getIntrospectionQuery());
    expect(listDefinitions(buildClientSchema(introspection))).toEqual(listDefinitions(CONTRACT));
  });
});

/** How fields are asked that are no list of documents. */
const ASKED: Record<string, string> = {
  changes: 'changes(after: 0) { latest }',
  publicNames: 'publicNames(after: 0) { id }',
  voteReceipt: 'voteReceipt(code: "KHONG-CO") { position }',
  withdrawnFiles: 'withdrawnFiles(after: 0) { epoch }',
};

/** Each field of the contract as a question that needs no more than the right to ask it. */
const QUESTIONS: readonly [string, string][] = [
  ...Object.keys(CONTRACT.getQueryType()?.getFields() ?? {}).map((field): [string, string] => [
    field,
    `{ ${ASKED[field] ?? `${field} { documentId }`} }`,
  ]),
  ['submitReaderEvents', 'mutation { submitReaderEvents(events: []) { latest } }'],
  ['confirmPrinted', 'mutation { confirmPrinted(articles: [], epoch: "another", siteUrl: "https://bao.example.vn") }'],
];

/** Which of the tokens below may ask; everything else is for `delivery`. */
const NEEDED_OF_MUTATIONS: Record<string, string> = { submitReaderEvents: 'intake', confirmPrinted: 'printed' };

async function createToken(name: string, type: string, permissions?: string[]): Promise<string> {
  const tokens = cms.strapi.service('admin::api-token') as unknown as {
    create(attributes: object): Promise<{ accessKey: string }>;
  };
  const { accessKey } = await tokens.create({ name, description: '', type, lifespan: null, permissions });
  return accessKey;
}

describe('each field of the contract', () => {
  it.each(QUESTIONS)('%s answers the web', async (_field, question) => {
    const { status, errors } = await ask(cms, question);
    expect([status, errors]).toEqual([200, []]);
  });

  it.each(QUESTIONS)('%s answers nobody without a token', async (_field, question) => {
    const { status, data } = await ask(cms, question, {}, null);
    expect([status, data]).toEqual([401, null]);
  });

  it('answers no token of another scope, one that may only read included', async () => {
    const tokens = {
      delivery: await createToken('delivery only', 'custom', ['delivery.read']),
      intake: await createToken('intake only', 'custom', ['intake.submit']),
      printed: await createToken('printed only', 'custom', ['printed.confirm']),
      reading: await createToken('read only', 'read-only'),
    };
    for (const [field, question] of QUESTIONS) {
      const needed = NEEDED_OF_MUTATIONS[field] ?? 'delivery';
      for (const [name, token] of Object.entries(tokens)) {
        const mayAsk = name === needed;
        const { data, errors } = await ask(cms, question, {}, token);
        expect([field, name, data !== null && errors.length === 0]).toEqual([field, name, mayAsk]);
        if (!mayAsk) expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
      }
    }
  });
});
