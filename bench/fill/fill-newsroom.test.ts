import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillDatabase } from './fill-options.ts';
import { fillNewsroom } from './fill-newsroom.ts';
import { ADMINISTRATOR_SETTINGS, startCms, type RunningCms } from './testing/running-cms.ts';
import { openRows, readArticle, toComparable, type ReadRows } from './testing/stored-rows.ts';
import { startPostgres } from '@toasoan/testing/temporary-postgres';

const ARTICLES = 600;
const CONTENT_MANAGER = '/content-manager/collection-types';

interface Reference {
  documentId: string;
}

/** One article for each thing that not every article has. */
const SHAPES: Record<string, string> = {
  'a lead image':
    "select a.document_id from articles a join articles_cmps c on c.entity_id = a.id and c.field = 'leadImage'",
  corrections:
    "select a.document_id from articles a join articles_cmps c on c.entity_id = a.id and c.field = 'corrections'",
  'related articles':
    'select a.document_id from articles a join articles_related_articles_lnk l on l.article_id = a.id where l.article_ord = 2',
  'two authors':
    'select a.document_id from articles a join articles_authors_lnk l on l.article_id = a.id where l.author_ord = 2',
  'three tags':
    'select a.document_id from articles a join articles_tags_lnk l on l.article_id = a.id where l.tag_ord = 3',
  'a poll': 'select a.document_id from articles a join articles_poll_lnk l on l.article_id = a.id',
};

describe.each(['sqlite', 'postgres'] as const)('a newsroom filled on %s', (client) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'toasoan-filled-'));
  let database: FillDatabase = { client: 'sqlite' };
  let server: Awaited<ReturnType<typeof startPostgres>> | undefined;
  let cms: RunningCms;
  let rows: Awaited<ReturnType<typeof openRows>>;
  const fill = () => fillNewsroom({ dataDir, articles: ARTICLES, database, seed: 1, say: () => undefined });
  const read: ReadRows = (sql) => rows.read(sql);

  async function getOne(sql: string): Promise<string> {
    const [row] = await read(`${sql} order by 1 limit 1`);
    if (!row) throw new Error(`Nothing filled answers: ${sql}`);
    return String(Object.values(row)[0]);
  }

  beforeAll(async () => {
    if (client === 'postgres') {
      server = await startPostgres();
      database = { client, url: server.url };
    }
    Object.assign(process.env, ADMINISTRATOR_SETTINGS);
    await fill();
    rows = await openRows(database, dataDir);
    cms = await startCms({
      DATA_DIR: dataDir,
      DATABASE_CLIENT: client,
      DATABASE_URL: database.client === 'postgres' ? database.url : '',
      ...ADMINISTRATOR_SETTINGS,
    });
  }, 120_000);

  afterAll(async () => {
    await cms?.stop();
    await rows?.close();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('delivers every article with all its parts', async () => {
    const articles: Record<string, unknown>[] = [];
    for (let after: unknown = undefined; articles.length < ARTICLES; after = articles.at(-1)?.['documentId']) {
      const page = await cms.ask<{ articles: Record<string, unknown>[] }>(
        `query ($after: ID) { articles(after: $after, limit: 500) { documentId serial slug headline abstract body byline
          leadImage { imageId } authorIds sectionId tagIds relatedArticleIds pollId datePublished dateModified
          contentLocation commentPolicy corrections { text at } } }`,
        { after },
      );
      expect(page.articles.length).toBeGreaterThan(0);
      articles.push(...page.articles);
    }
    expect(articles).toHaveLength(ARTICLES);
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(ARTICLES);
    const has = (field: string) =>
      articles.filter((article) => [article[field]].flat().some((part) => part !== null)).length;
    expect(has('sectionId')).toBe(ARTICLES);
    expect(has('tagIds')).toBe(ARTICLES);
    for (const field of ['leadImage', 'authorIds', 'relatedArticleIds', 'pollId', 'dateModified', 'corrections']) {
      expect(has(field), field).toBeGreaterThan(0);
    }
    const newest = Math.max(...articles.map(({ datePublished }) => Date.parse(String(datePublished))));
    expect(Date.now() - newest).toBeLessThan(2 * 3_600_000);
  });

  it('delivers what the articles refer to, and a line of the feed for each document', async () => {
    const found = await cms.ask<Record<string, Record<string, unknown>[]> & { masthead: { menu: object[] } }>(
      `{ authors { documentId portraitImageId } sections { documentId parentId } tags { documentId }
        images { documentId file { url renditions { url } } } polls { documentId options { key voteCount } }
        notices { documentId } comments { documentId articleId } masthead { documentId menu { label url } } }`,
    );
    const { masthead, ...lists } = found;
    for (const [name, list] of Object.entries(lists)) expect(list.length, name).toBeGreaterThan(0);
    expect(found['authors']?.every(({ portraitImageId }) => portraitImageId)).toBe(true);
    expect(masthead.menu.length).toBeGreaterThan(5);
    const images = found['images'] as unknown as { file: { url: string; renditions: { url: string }[] } }[];
    const files = images.flatMap(({ file }) => [file.url, ...file.renditions.map(({ url }) => url)]);
    expect(files.filter((url) => !existsSync(join(dataDir, 'public', url)))).toEqual([]);
    const documents = Number(
      await getOne(
        `select (select count(*) from articles where published_at is not null) + (select count(*) from authors)
          + (select count(*) from comments where state = 'approved') + (select count(*) from images)
          + (select count(*) from mastheads) + (select count(*) from notices) + (select count(*) from polls)
          + (select count(*) from sections) + (select count(*) from tags)`,
      ),
    );
    expect(Number(await getOne("select count(*) from changes where action = 'publish'"))).toBe(documents);
    expect(Number(await getOne('select count(*) from article_serials'))).toBe(ARTICLES);
    expect(Number(await getOne("select count(*) from public_names where type = 'article'"))).toBe(ARTICLES);
  });

  it.each(Object.entries(SHAPES))('keeps an article with %s as the CMS keeps its copy', async (_, sql) => {
    const documentId = await getOne(sql);
    const articles = `${CONTENT_MANAGER}/api::article.article`;
    const { data } = await cms.administer<{ data: Reference }>('POST', `${articles}/clone/${documentId}`, {});
    await cms.administer('POST', `${articles}/${data.documentId}/actions/publish`, {});
    expect(await readArticle(read, data.documentId)).toEqual(await readArticle(read, documentId));
  });

  it.each(['author', 'comment', 'image', 'notice', 'poll', 'section', 'tag'])(
    'keeps a document of the type %s as the CMS keeps its copy',
    async (type) => {
      const documentId = await getOne(`select document_id from ${type}s`);
      const path = `${CONTENT_MANAGER}/api::${type}.${type}/clone/${documentId}`;
      const unique = type === 'comment' ? { eventId: '00000000-0000-4000-8000-000000000000' } : {};
      const { data } = await cms.administer<{ data: Reference }>('POST', path, unique);
      const [original] = await read(`select * from ${type}s where document_id = '${documentId}'`);
      const [copy] = await read(`select * from ${type}s where document_id = '${data.documentId}'`);
      expect(toComparable(copy ?? {})).toEqual(toComparable(original ?? {}));
    },
  );

  it('lets an editor open, change and publish an article', async () => {
    const documentId = await getOne(SHAPES['related articles'] ?? '');
    const article = `${CONTENT_MANAGER}/api::article.article/${documentId}`;
    const opened = await cms.administer<{ data: { headline: string } }>('GET', article);
    expect(opened.data.headline.length).toBeGreaterThan(10);
    await cms.administer('PUT', article, { headline: 'Tin đã sửa' });
    await cms.administer('POST', `${article}/actions/publish`, {});
    const { articles } = await cms.ask<{ articles: { headline: string; relatedArticleIds: string[] }[] }>(
      'query ($ids: [ID!]) { articles(ids: $ids) { headline relatedArticleIds } }',
      { ids: [documentId] },
    );
    expect(articles[0]?.headline).toBe('Tin đã sửa');
    expect(articles[0]?.relatedArticleIds.length).toBeGreaterThan(1);
    expect(await getOne('select action from changes where seq = (select max(seq) from changes)')).toBe('update');
  });

  it('refuses a newsroom that has content', async () => {
    await expect(fill()).rejects.toThrow(/has content already/u);
  });
});
