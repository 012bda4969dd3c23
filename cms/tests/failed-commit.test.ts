import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { logIn, type AdminClient } from './setup/admin-client.ts';
import { ADMINISTRATOR, startCms, type TestCms } from './setup/cms.ts';
import { ask } from './setup/graphql.ts';
import { createArticle, createSection, getLatest, nextNumber, type Written } from './setup/newsroom.ts';
import { whileCommitsAreRefused } from './setup/refused-commits.ts';

const isPostgres = process.env['TEST_DATABASE'] === 'postgres';
/** SQLite says at the COMMIT that a foreign key is missing, PostgreSQL that its disk is full. */
const REFUSED = isPostgres ? 507 : 500;

let cms: TestCms;
let admin: AdminClient;
let section: Written;
let logged: { mock: { calls: unknown[][] } };
beforeAll(async () => {
  cms = await startCms();
  admin = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
  section = await createSection(cms.strapi);
});
afterAll(() => cms.stop());
beforeEach(() => {
  logged = vi.spyOn(cms.strapi.log, 'error').mockImplementation(() => cms.strapi.log);
});
afterEach(() => vi.restoreAllMocks());

const countRows = async (table: string): Promise<number> => (await cms.strapi.db.connection(table).select('id')).length;

const publish = ({ documentId }: Written) =>
  admin.send('POST', `/content-manager/collection-types/api::article.article/${documentId}/actions/publish`, {});

const messageOf = (body: unknown) => (body as { error: { message: string } }).error.message;

describe('when the database refuses the COMMIT', () => {
  it('a publication is answered as a failure, nothing is stored, and the reason is logged once', async () => {
    const draft = await createArticle(cms.strapi, section, {}, 'draft');
    const [articles, latest] = [await countRows('articles'), await getLatest(cms.strapi)];
    const { status, body } = await whileCommitsAreRefused(cms.strapi, 'changes', () => publish(draft));
    expect(status).toBe(REFUSED);
    expect(messageOf(body)).toMatch(isPostgres ? /^Chưa lưu được: máy chủ hết chỗ trên đĩa/u : /^Hệ thống gặp lỗi/u);
    expect([await countRows('articles'), await getLatest(cms.strapi)]).toEqual([articles, latest]);
    expect(logged.mock.calls).toHaveLength(1);
    expect(String(logged.mock.calls[0])).toMatch(
      isPostgres ? /COMMIT.*no room for the test/su : /COMMIT.*FOREIGN KEY constraint failed/su,
    );
  });

  it('the serial that was never stored is given to the next article, once', async () => {
    const [first, second] = [
      await createArticle(cms.strapi, section, {}, 'draft'),
      await createArticle(cms.strapi, section, {}, 'draft'),
    ];
    await whileCommitsAreRefused(cms.strapi, 'changes', async () => {
      for (const draft of [first, second]) expect(await publish(draft)).toMatchObject({ status: REFUSED });
    });
    for (const draft of [first, second]) expect(await publish(draft)).toMatchObject({ status: 200 });
    const serials: { serial: number }[] = await cms.strapi.db
      .connection('articles')
      .whereNotNull('published_at')
      .select('serial');
    expect(new Set(serials.map(({ serial }) => serial)).size).toBe(serials.length);
  });

  it('nobody is told: nothing that waits for the commit is done, no event is sent', async () => {
    const draft = await createArticle(cms.strapi, section, {}, 'draft');
    const events: string[] = [];
    const hear = async (name: string) => void events.push(name);
    cms.strapi.eventHub.subscribe(hear);
    const told = vi.fn();
    await expect(
      whileCommitsAreRefused(cms.strapi, 'changes', () =>
        cms.strapi.db.transaction(async ({ trx, onCommit }) => {
          onCommit(told);
          await trx('changes').insert({ type: 'tag', document_id: 'x', action: 'update', at: 'now' });
        }),
      ),
    ).rejects.toThrow(/COMMIT/u);
    await whileCommitsAreRefused(cms.strapi, 'changes', () => publish(draft));
    expect(told).not.toHaveBeenCalled();
    await publish(draft);
    await vi.waitFor(() => expect(events).toContain('entry.publish'));
    expect(events.filter((name) => name === 'entry.publish')).toHaveLength(1);
    cms.strapi.eventHub.unsubscribe(hear);
  });

  it('a transaction of Strapi’s own is answered as a failure', async () => {
    const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'toasoan-editor' } });
    const user = {
      email: `nguoi-${nextNumber()}@toasoan.test`,
      firstname: 'Lan',
      lastname: 'Trần',
      roles: [role.id],
    };
    const users = await countRows('admin_users');
    const { status } = await whileCommitsAreRefused(cms.strapi, 'admin_users', () =>
      admin.send('POST', '/admin/users', user),
    );
    expect([status, await countRows('admin_users')]).toEqual([REFUSED, users]);
    expect((await admin.send('POST', '/admin/users', user)).status).toBe(201);
  });

  it('a transaction that its caller ends by hand is refused to the caller', async () => {
    await whileCommitsAreRefused(cms.strapi, 'changes', async () => {
      const { get, commit, rollback } = await cms.strapi.db.transaction();
      await get()('changes').insert({ type: 'tag', document_id: 'x', action: 'update', at: 'now' });
      await expect(commit()).rejects.toThrow(/COMMIT/u);
      await rollback();
    });
  });

  it('the next request finds itself in no transaction of the one before', async () => {
    const draft = await createArticle(cms.strapi, section, {}, 'draft');
    await whileCommitsAreRefused(cms.strapi, 'changes', async () => {
      await publish(draft);
      if (isPostgres) return;
      const other = new DatabaseSync(path.join(cms.dataDir, 'cms.db'), { timeout: 0 });
      other.exec('begin immediate; rollback');
      other.close();
    });
    expect(await publish(draft)).toMatchObject({ status: 200 });
  });

  it('what a reader sent is answered as a failure, and taken in when it is sent again', async () => {
    const { documentId } = await createArticle(cms.strapi, section);
    const event = {
      id: randomUUID(),
      type: 'comment',
      submittedAt: new Date(Date.now() - 1000).toISOString(),
      comment: { articleId: documentId, name: 'Bạn đọc', email: 'ban.doc@example.vn', text: 'Bài hay.' },
    };
    const submit = () =>
      ask(
        cms,
        `mutation ($events: [ReaderEventInput!]!) { submitReaderEvents(events: $events) { results { outcome } } }`,
        {
          events: [event],
        },
      );
    const comments = await countRows('comments');
    const refused = await whileCommitsAreRefused(cms.strapi, 'comments', submit);
    expect(refused).toMatchObject({ status: REFUSED, data: null });
    expect(logged.mock.calls).toHaveLength(1);
    expect(await countRows('comments')).toBe(comments);
    expect((await submit()).data).toEqual({ submitReaderEvents: { results: [{ outcome: 'accepted' }] } });
    expect(await countRows('comments')).toBe(comments + 1);
  });
});

describe('a transaction that the database has already rolled back', () => {
  it.runIf(isPostgres)('is refused at its end, though the error of its statement was passed over', async () => {
    const work = cms.strapi.db.transaction(async ({ trx }) => {
      await trx('changes').insert({ type: 'tag', document_id: 'mat', action: 'update', at: 'now' });
      await trx.raw('select 1 / 0').catch(() => undefined);
    });
    await expect(work).rejects.toThrow(/rolled/u);
    expect(await cms.strapi.db.connection('changes').where({ document_id: 'mat' })).toEqual([]);
  });

  it.skipIf(isPostgres)('keeps no statement that comes after', async () => {
    const work = cms.strapi.db.transaction(async ({ trx }) => {
      await trx('changes').insert({ type: 'tag', document_id: 'truoc', action: 'update', at: 'now' });
      // As SQLite itself does when the disk is full in the middle of a statement.
      await trx.raw('insert or rollback into changes (seq) values (1)').catch(() => undefined);
      await trx('changes').insert({ type: 'tag', document_id: 'sau', action: 'update', at: 'now' });
    });
    await expect(work).rejects.toThrow(/rolled/u);
    expect(await cms.strapi.db.connection('changes').whereIn('document_id', ['truoc', 'sau'])).toEqual([]);
  });
});
