import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMENT_STEPS } from '../src/readers/comments/steps.ts';
import { runSteps } from '../src/store/run-steps.ts';
import { startCms, type TestCms } from './setup/cms.ts';
import { createArticle, createSection } from './setup/newsroom.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

interface IndexInDatabase {
  name: string;
  isUnique: boolean;
}

async function findIndexes(table: string): Promise<IndexInDatabase[]> {
  const knex = cms.strapi.db.connection;
  if (cms.strapi.db.dialect.client === 'sqlite') {
    const rows = (await knex.raw(`pragma index_list('${table}')`)) as { name: string; unique: number }[];
    return rows.map(({ name, unique }) => ({ name, isUnique: unique === 1 }));
  }
  const { rows } = (await knex.raw('select indexname, indexdef from pg_indexes where tablename = ?', [table])) as {
    rows: { indexname: string; indexdef: string }[];
  };
  return rows.map(({ indexname, indexdef }) => ({
    name: indexname,
    isUnique: indexdef.startsWith('CREATE UNIQUE'),
  }));
}

describe('the database', () => {
  it('holds every index that a content type declares, unique where it says so', async () => {
    const declared = Object.values(cms.strapi.contentTypes)
      .filter(({ uid }) => uid.startsWith('api::'))
      .flatMap(({ collectionName, indexes = [] }) =>
        (indexes as { name: string; type?: string }[]).map(({ name, type }) => ({
          table: collectionName ?? '',
          name,
          isUnique: type === 'unique',
        })),
      );
    expect(declared.length).toBeGreaterThan(15);
    for (const { table, name, isUnique } of declared) {
      expect(await findIndexes(table), `${table}.${name}`).toContainEqual({ name, isUnique });
    }
  });

  it('finds a file of the media library by its hash', async () => {
    expect(await findIndexes('files')).toContainEqual({ name: 'files_hash_idx', isUnique: false });
  });

  it('finds the session of a request, and those of a person, without reading all', async () => {
    for (const name of ['sessions_session_id_idx', 'sessions_user_id_idx']) {
      expect(await findIndexes('strapi_sessions')).toContainEqual({ name, isUnique: false });
    }
  });

  it('lets articles that only said that they take comments go by the settings for all of them', async () => {
    const section = await createSection(cms.strapi);
    const open = await createArticle(cms.strapi, section);
    const closed = await createArticle(cms.strapi, section, { commentPolicy: 'closed' });
    const { connection } = cms.strapi.db;
    const articles = () => connection('articles').where({ document_id: open.documentId });
    await articles().update({ comment_policy: 'moderated' });
    await runSteps(cms.strapi, COMMENT_STEPS, 'beforeSync', 'test');
    expect(await articles().pluck('comment_policy')).toEqual(['moderated', 'moderated']);
    await connection('newsroom_steps').where({ name: 'follow the comment settings' }).delete();
    await runSteps(cms.strapi, COMMENT_STEPS, 'beforeSync', 'test');
    expect(await articles().pluck('comment_policy')).toEqual(['default', 'default']);
    const others = await connection('articles').where({ document_id: closed.documentId }).pluck('comment_policy');
    expect(others).toEqual(['closed', 'closed']);
  });

  it('refuses a second vote of one voter in one poll, no matter who writes it', async () => {
    const vote = {
      poll_document_id: 'poll1',
      option_keys: 'co',
      voter_key: 'voter-key-0123456789',
      submitted_at: new Date(0).toISOString(),
    };
    const votes = () => cms.strapi.db.connection('votes');
    await votes().insert({ ...vote, document_id: 'vote1' });
    await expect(votes().insert({ ...vote, document_id: 'vote2' })).rejects.toThrow(/unique/iu);
  });
});
