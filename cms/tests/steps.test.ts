import { describe, expect, it } from 'vitest';
import { STEPS } from '../src/steps.ts';
import { createTestDatabase, type TestDatabase } from './setup/database-process.ts';

const LOADS_MS = 200_000;

/** How often two processes are started at once: once by default, STARTS_AT_ONCE=20 to be surer. */
const TIMES = Number(process.env['STARTS_AT_ONCE'] ?? 1);

async function mustLoad(database: TestDatabase, before?: string): Promise<void> {
  const { code, output } = await database.load(before);
  expect(output).toBe('');
  expect(code).toBe(0);
}

const findNames = async (database: TestDatabase) =>
  (await database.query('select name from newsroom_steps order by number')).map(({ name }) => name);

/** Makes of a database one of before there were steps and chains, with votes in it. */
async function makeOld(database: TestDatabase): Promise<void> {
  for (const statement of [
    'drop table newsroom_steps',
    'drop table poll_links',
    'drop table body_figures',
    'drop table moderation_digests',
    'drop table imported_parts',
    `insert into polls (document_id, slug, question, opens_at) values ('poll1', 'cau', 'Cầu?', '2026-01-01 00:00:00')`,
    `insert into votes (document_id, poll_document_id, option_keys, voter_key, submitted_at)
     values ('vote1', 'poll1', 'co', 'voter-1', '2026-01-01 00:00:01'), ('vote2', 'poll1', 'khong', 'voter-2', '2026-01-01 00:00:02')`,
    'alter table votes rename column option_keys to option_key',
  ]) {
    await database.query(statement);
  }
}

/** Code that knows one field less, whose column Strapi drops. */
const WITHOUT_BYLINE = `
  const app = require('./dist/src/index.js').default;
  const { register } = app;
  app.register = ({ strapi }) => {
    delete strapi.contentType('api::article.article').attributes.byline;
    return register({ strapi });
  };`;

describe('a database', () => {
  it(
    'goes through every step once, in the order of the list',
    async () => {
      const database = await createTestDatabase();
      await mustLoad(database);
      const order = [...STEPS].map(({ name }) => name);
      expect(await findNames(database)).toEqual(order);
      const [before] = [await database.describe()];
      await mustLoad(database);
      expect((await database.describe())['newsroom_steps']).toEqual(before['newsroom_steps']);
    },
    LOADS_MS,
  );

  it(
    'of before there were steps is taken over, with all that is in it',
    async () => {
      const database = await createTestDatabase();
      await mustLoad(database);
      await makeOld(database);
      await mustLoad(database);
      expect(await findNames(database)).toHaveLength(STEPS.length);
      const votes = await database.query('select document_id, option_keys from votes order by id');
      expect(votes.map((vote) => ({ ...vote }))).toEqual([
        { document_id: 'vote1', option_keys: 'co' },
        { document_id: 'vote2', option_keys: 'khong' },
      ]);
      const links = await database.query(`select vote_id from poll_links where kind = 'vote' order by position`);
      expect(links.map(({ vote_id: vote }) => vote)).toEqual(['vote1', 'vote2']);
    },
    LOADS_MS,
  );

  it(
    'gets the choices of its votes back from their chains when a version before 0.2 has dropped them',
    async () => {
      const database = await createTestDatabase();
      await mustLoad(database);
      await makeOld(database);
      await mustLoad(database);
      await database.query('alter table votes rename column option_keys to option_key');
      await database.query('update votes set option_key = null');
      await mustLoad(database);
      const votes = await database.query('select option_keys from votes order by id');
      expect(votes.map(({ option_keys: keys }) => keys)).toEqual(['co', 'khong']);
    },
    LOADS_MS,
  );

  it(
    'of a newer version is refused with one clear message, and nothing in it is changed',
    async () => {
      const database = await createTestDatabase();
      await mustLoad(database);
      const before = await database.describe();
      const { code, output } = await database.start(`${WITHOUT_BYLINE} require('./dist/src/steps.js').STEPS.pop();`);
      expect(code).toBe(1);
      expect(output).toContain('The database was written by a newer Tòa Soạn');
      expect(output).toContain(`“${STEPS.at(-1)?.name}”`);
      expect(output.match(/was written by/gu)).toHaveLength(1);
      expect(output.trim().split('\n')).toHaveLength(1);
      expect(await database.describe()).toEqual(before);
      // That very code would have dropped the column, had it known the last step.
      await mustLoad(database, WITHOUT_BYLINE);
      expect(JSON.stringify((await database.describe())['articles'])).not.toContain('byline');
    },
    LOADS_MS,
  );
});

describe('two processes that start at once', () => {
  it.each(Array.from({ length: TIMES }, (_, index) => index + 1))(
    'both start, on an empty database and on an old one (time %i)',
    async () => {
      const database = await createTestDatabase();
      await Promise.all([mustLoad(database), mustLoad(database)]);
      await makeOld(database);
      await Promise.all([mustLoad(database), mustLoad(database)]);
      expect(await findNames(database)).toHaveLength(STEPS.length);
    },
    LOADS_MS,
  );
});
