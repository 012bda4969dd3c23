import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { logIn, type AdminClient } from './setup/admin-client.ts';
import { ADMINISTRATOR, startCms, type TestCms } from './setup/cms.ts';
import { ask } from './setup/graphql.ts';
import { createArticle, createSection, type Written } from './setup/newsroom.ts';

let cms: TestCms;
let admin: AdminClient;
let article: Written;
beforeAll(async () => {
  cms = await startCms();
  admin = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
  article = await createArticle(cms.strapi, await createSection(cms.strapi));
});
afterAll(() => cms.stop());

/** A commit that fails stands for every cause: a full disk among them. Both databases check what is deferred at the COMMIT alone. */
const BREAK_COMMITS = {
  sqlite: (table: string) => [
    'create table absent (id integer primary key)',
    'create table claims (absent_id integer references absent (id) deferrable initially deferred)',
    `create trigger break_commit after insert on ${table} begin insert into claims values (1); end`,
  ],
  postgres: (table: string) => [
    `create function break_commit() returns trigger language plpgsql as $$ begin raise exception 'No commit'; end $$`,
    `create constraint trigger break_commit after insert on ${table} deferrable initially deferred
       for each row execute function break_commit()`,
  ],
};
const MEND_COMMITS = {
  sqlite: () => ['drop trigger break_commit', 'drop table claims', 'drop table absent'],
  postgres: (table: string) => [`drop trigger break_commit on ${table}`, 'drop function break_commit'],
};

async function run(statements: readonly string[]): Promise<void> {
  for (const statement of statements) await cms.strapi.db.connection.raw(statement);
}

const kind = () => cms.strapi.db.dialect.client as 'sqlite' | 'postgres';
const count = async (table: string) =>
  Number((await cms.strapi.db.connection(table).count({ rows: '*' }).first())?.['rows']);

const TAGS = '/content-manager/collection-types/api::tag.tag';

describe('a commit that fails', () => {
  describe('of a change of the newsroom', () => {
    beforeEach(() => run(BREAK_COMMITS[kind()]('tags')));
    afterEach(() => run(MEND_COMMITS[kind()]('tags')));

    it('is answered as a failure in Vietnamese, and nothing is stored', async () => {
      const before = await count('tags');
      const answer = await admin.send('POST', TAGS, { name: 'Lũ quét' });
      expect(answer.status).toBe(500);
      expect(JSON.stringify(answer.body)).toContain('Hệ thống gặp lỗi');
      expect(await count('tags')).toBe(before);
    });
  });

  it('leaves nothing open behind it: the next change is stored, and it alone', async () => {
    const before = await count('tags');
    await run(BREAK_COMMITS[kind()]('tags'));
    await admin.send('POST', TAGS, { name: 'Sạt lở' });
    await run(MEND_COMMITS[kind()]('tags'));
    expect((await admin.send('POST', TAGS, { name: 'Sạt lở đất' })).status).toBe(201);
    expect(await count('tags')).toBe(before + 1);
  });

  it('does nothing that was to be done after it', async () => {
    await run(BREAK_COMMITS[kind()]('strapi_core_store_settings'));
    const done: string[] = [];
    const work = cms.strapi.db.transaction(async ({ trx, onCommit }) => {
      onCommit(() => done.push('after the commit'));
      await trx('strapi_core_store_settings').insert({ key: 'broken' });
    });
    await expect(work).rejects.toThrow();
    await run(MEND_COMMITS[kind()]('strapi_core_store_settings'));
    expect(done).toEqual([]);
  });

  it('tells the site that what a reader sent is not kept, and takes it when it comes again', async () => {
    const event = {
      id: randomUUID(),
      type: 'comment',
      submittedAt: new Date(Date.now() - 1000).toISOString(),
      comment: { articleId: article.documentId, name: 'Bạn đọc', email: '', text: 'Bài hay.' },
    };
    const submit = () =>
      ask(
        cms,
        'mutation ($events: [ReaderEventInput!]!) { submitReaderEvents(events: $events) { results { outcome } } }',
        {
          events: [event],
        },
      );
    await run(BREAK_COMMITS[kind()]('comments'));
    const refused = await submit();
    await run(MEND_COMMITS[kind()]('comments'));
    expect(JSON.stringify(refused)).not.toContain('accepted');
    expect(JSON.stringify(await submit())).toContain('accepted');
    expect(await count('comments')).toBe(1);
  });

  it.runIf(process.env['TEST_DATABASE'] === 'postgres')(
    'is one, too, in which a statement has failed and nobody minded',
    async () => {
      const work = cms.strapi.db.transaction(async ({ trx }) => {
        await trx.raw('select 1 / 0').catch(() => undefined);
      });
      await expect(work).rejects.toThrow('rolled back');
    },
  );
});
