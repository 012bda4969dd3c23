import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type TestCms } from './setup/cms.ts';
import { ask, getData } from './setup/graphql.ts';
import {
  BODY,
  createArticle,
  createImage,
  createPoll,
  createSection,
  documents,
  linesOf,
  type Written,
} from './setup/newsroom.ts';

let cms: TestCms;
let section: Written;
beforeAll(async () => {
  cms = await startCms();
  section = await createSection(cms.strapi, { name: 'Thời sự', description: 'Tin trong ngày' });
});
afterAll(() => cms.stop());

const ARTICLE = `documentId serial slug headline alternativeHeadline abstract body leadImage { imageId caption creditText }
  authorIds byline sectionId tagIds datePublished dateModified contentLocation relatedArticleIds pollId commentPolicy
  corrections { text at }`;

type Article = Record<string, unknown> & { documentId: string };

async function getArticles(variables: object): Promise<Article[]> {
  const question = `query ($ids: [ID!], $after: ID, $limit: Int) {
    articles(ids: $ids, after: $after, limit: $limit) { ${ARTICLE} } }`;
  return (await getData<{ articles: Article[] }>(cms, question, variables)).articles;
}

/** The data of an article with every relation there is. */
async function createRelations(): Promise<Record<string, unknown>> {
  const image = await createImage(cms.strapi);
  const author = await documents(cms.strapi, 'author').create({ data: { name: 'Hồng Hạnh' } });
  const tag = await documents(cms.strapi, 'tag').create({ data: { name: 'Sông nước' } });
  const poll = await createPoll(cms.strapi);
  const related = await createArticle(cms.strapi, section);
  return {
    leadImage: { image: image.documentId, caption: 'Chợ nổi', creditText: 'Ảnh: H.H' },
    authors: [author.documentId],
    tags: [tag.documentId],
    poll: poll.documentId,
    relatedArticles: [related.documentId],
    corrections: [{ text: 'Sửa số liệu.', at: '2026-11-01T01:00:00.000Z' }],
    datePublished: '2021-03-01T10:11:00.000Z',
  };
}

async function countStatements(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const listen = () => (count += 1);
  cms.strapi.db.connection.on('query', listen);
  await work();
  cms.strapi.db.connection.removeListener('query', listen);
  return count;
}

/** Strapi goes on reading for its events after a write has been answered: waits until it is done. */
async function waitForQuiet(): Promise<void> {
  const wait = () => new Promise((resolve) => setTimeout(resolve, 200));
  while ((await countStatements(wait)) > 0);
}

describe('articles', () => {
  it('name no related article that is a draft, even where a row past Strapi leads to one', async () => {
    const article = await createArticle(cms.strapi, section);
    const draft = await createArticle(cms.strapi, section, {}, 'draft');
    const { connection } = cms.strapi.db;
    const findId = async (documentId: string, isPublished: boolean): Promise<number> => {
      const rows: { id: number; published_at: unknown }[] = await connection('articles').where({
        document_id: documentId,
      });
      return rows.find(({ published_at: at }) => (at !== null) === isPublished)?.id ?? expect.fail();
    };
    await connection('articles_related_articles_lnk').insert({
      article_id: await findId(article.documentId, true),
      inv_article_id: await findId(draft.documentId, false),
    });
    const [delivered] = await getArticles({ ids: [article.documentId] });
    expect(delivered?.['relatedArticleIds']).toEqual([]);
  });

  it('are delivered with all their parts, related by documentId', async () => {
    const article = await createArticle(cms.strapi, section, await createRelations());
    const [delivered] = await getArticles({ ids: [article.documentId] });
    const id = expect.stringMatching(/^[a-z0-9]{24}$/u);
    expect(delivered).toEqual({
      documentId: article.documentId,
      serial: article.serial,
      slug: article['slug'],
      headline: article['headline'],
      alternativeHeadline: null,
      abstract: 'Sapo của tin.',
      body: BODY,
      leadImage: { imageId: id, caption: 'Chợ nổi', creditText: 'Ảnh: H.H' },
      authorIds: [id],
      byline: null,
      sectionId: section.documentId,
      tagIds: [id],
      datePublished: '2021-03-01T10:11:00.000Z',
      dateModified: null,
      contentLocation: null,
      relatedArticleIds: [id],
      pollId: id,
      commentPolicy: 'default',
      corrections: [{ text: 'Sửa số liệu.', at: '2026-11-01T01:00:00.000Z' }],
    });
  });

  it('are the published versions only, whatever stands in the draft', async () => {
    const draft = await createArticle(cms.strapi, section, {}, 'draft');
    const article = await createArticle(cms.strapi, section, { headline: 'Tít đã đăng' });
    await documents(cms.strapi, 'article').update({ documentId: article.documentId, data: { headline: 'Tít nháp' } });
    const delivered = await getArticles({ ids: [draft.documentId, article.documentId] });
    expect(delivered.map(({ headline }) => headline)).toEqual(['Tít đã đăng']);
  });

  it('do not name a related article that is not published', async () => {
    const related = await createArticle(cms.strapi, section);
    const article = await createArticle(cms.strapi, section, { relatedArticles: [related.documentId] });
    await documents(cms.strapi, 'article').unpublish({ documentId: related.documentId });
    expect((await getArticles({ ids: [article.documentId] }))[0]).toMatchObject({ relatedArticleIds: [] });
  });

  it('come page after page, each once, in the order of their serials', async () => {
    for (let count = 0; count < 7; count += 1) await createArticle(cms.strapi, section);
    const all = (await getArticles({})).map(({ documentId }) => documentId);
    const paged: string[] = [];
    for (let page = await getArticles({ limit: 3 }); page.length > 0;) {
      paged.push(...page.map(({ documentId }) => documentId));
      page = await getArticles({ limit: 3, after: paged.at(-1) });
    }
    expect(paged).toEqual(all);
    expect(new Set(paged).size).toBe(all.length);
  });

  it('name their authors, tags and related articles in the order of the editor', async () => {
    const create = async (type: string, name: string) =>
      (await documents(cms.strapi, type).create({ data: { name } })).documentId;
    const authors = [await create('author', 'Ánh'), await create('author', 'Bình'), await create('author', 'Cúc')];
    const tags = [await create('tag', 'Một'), await create('tag', 'Hai')];
    const related = [await createArticle(cms.strapi, section), await createArticle(cms.strapi, section)];
    const relatedIds = related.map(({ documentId }) => documentId);
    const corrections = ['Lần hai.', 'Lần một.'].map((text) => ({ text, at: '2026-11-01T01:00:00.000Z' }));
    const { documentId } = await createArticle(cms.strapi, section, {
      authors: [authors[2], authors[0], authors[1]],
      tags: tags.toReversed(),
      relatedArticles: relatedIds.toReversed(),
      corrections,
    });
    expect((await getArticles({ ids: [documentId] }))[0]).toMatchObject({
      authorIds: [authors[2], authors[0], authors[1]],
      tagIds: tags.toReversed(),
      relatedArticleIds: relatedIds.toReversed(),
      corrections,
    });
  });

  it('cost as many SQL statements for 50 as for one', async () => {
    const relations = await createRelations();
    const ids: string[] = [];
    for (let count = 0; count < 50; count += 1) {
      ids.push((await createArticle(cms.strapi, section, relations)).documentId);
    }
    await getArticles({ ids });
    await waitForQuiet();
    const forOne = await countStatements(() => getArticles({ ids: ids.slice(0, 1) }));
    let delivered: Article[] = [];
    const forFifty = await countStatements(async () => (delivered = await getArticles({ ids })));
    expect(delivered).toHaveLength(50);
    expect(forFifty).toBe(forOne);
    expect(forFifty).toBeLessThan(25);
  }, 60_000);

  it('come in shorter pages when they are long, and still each once', async () => {
    const all = (await getArticles({})).map(({ documentId }) => documentId);
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Vĩnh Hà '.repeat(50_000) }] }];
    await cms.strapi.db.connection('articles').update({ body: JSON.stringify(body) });
    const pages: string[][] = [];
    for (let page = await getArticles({}); page.length > 0; page = await getArticles({ after: pages.at(-1)?.at(-1) })) {
      pages.push(page.map(({ documentId }) => documentId));
    }
    await cms.strapi.db.connection('articles').update({ body: JSON.stringify(BODY) });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat()).toEqual(all);
  });
});

describe('a picture in the body of an article', () => {
  it('is delivered as the media library has it now', async () => {
    const { fileId } = await createImage(cms.strapi);
    const file = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: fileId } });
    const figure = { type: 'image', image: file, children: [{ type: 'text', text: '' }] };
    const article = await createArticle(cms.strapi, section, { body: [...BODY, figure] });
    await cms.strapi.db
      .query('plugin::upload.file')
      .update({ where: { id: fileId }, data: { width: 800, height: 450, alternativeText: 'Chợ nổi' } });
    const [delivered] = await getArticles({ ids: [article.documentId] });
    const image = (delivered?.['body'] as { image?: Record<string, unknown> }[])[1]?.image;
    expect(image).toMatchObject({ url: file.url, width: 800, height: 450, alternativeText: 'Chợ nổi' });
    expect(image?.['updatedAt']).not.toBe(file.updatedAt);
  });

  it('carries the credit of the image made of it', async () => {
    const figureOf = async ({ fileId }: { fileId: number }) => {
      const image = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: fileId } });
      return { type: 'image', image, children: [{ type: 'text', text: '' }] };
    };
    const credited = await createImage(cms.strapi);
    await documents(cms.strapi, 'image').update({ documentId: credited.documentId, data: { creditText: 'K.K' } });
    const body = [await figureOf(credited), await figureOf(await createImage(cms.strapi))];
    const article = await createArticle(cms.strapi, section, { body });
    const [delivered] = await getArticles({ ids: [article.documentId] });
    const credits = (delivered?.['body'] as { image: { creditText: unknown } }[]).map(({ image }) => image.creditText);
    expect(credits).toEqual(['K.K', null]);
  });
});

describe('the other documents', () => {
  it('are images with their file and its renditions, smallest first', async () => {
    const { documentId } = await createImage(cms.strapi, { caption: 'Chú thích' });
    const { images } = await getData<{ images: unknown[] }>(
      cms,
      `query ($ids: [ID!]) { images(ids: $ids) { documentId alternativeText caption creditText
        file { url mime width height updatedAt renditions { url width height } } } }`,
      { ids: [documentId] },
    );
    expect(images).toEqual([
      {
        documentId,
        alternativeText: 'Ảnh',
        caption: 'Chú thích',
        creditText: null,
        file: {
          url: expect.stringMatching(/^\/uploads\/anh_/u),
          mime: 'image/png',
          width: 1600,
          height: 900,
          updatedAt: expect.stringMatching(/^\d{4}-.*Z$/u),
          renditions: [
            { url: expect.stringContaining('small_'), width: 500, height: 281 },
            { url: expect.stringContaining('large_'), width: 1000, height: 563 },
          ],
        },
      },
    ]);
  });

  it('are approved comments only, without the e-mail address', async () => {
    const comments = documents(cms.strapi, 'comment');
    const create = (state: string) =>
      comments.create({
        data: {
          name: 'Bạn đọc',
          email: 'ban.doc@example.vn',
          text: `Bình luận ${state}`,
          articleDocumentId: 'bai1',
          submittedAt: '2026-11-01T01:00:00.000Z',
          state,
        },
      });
    for (const state of ['pending', 'approved', 'rejected', 'spam']) await create(state);
    const delivered = await getData<{ comments: unknown[] }>(
      cms,
      '{ comments { articleId documentId editedAt name parentId submittedAt text } }',
    );
    expect(delivered.comments).toEqual([
      {
        articleId: 'bai1',
        documentId: expect.any(String),
        editedAt: null,
        name: 'Bạn đọc',
        parentId: null,
        submittedAt: '2026-11-01T01:00:00.000Z',
        text: 'Bình luận approved',
      },
    ]);
    const { status } = await ask(cms, '{ comments { email } }');
    expect(status).toBe(400);
  });

  it('are polls with the places where they stand: home page, fronts of sections, articles', async () => {
    const other = await createSection(cms.strapi);
    const place = { onEveryPage: false, onHomePage: true, sections: [section.documentId] };
    const { documentId } = await createPoll(cms.strapi, place);
    const article = await createArticle(cms.strapi, section, { poll: documentId });
    const question = 'query ($ids: [ID!]) { polls(ids: $ids) { onEveryPage onHomePage sectionIds maxChoices } }';
    const delivered = () => getData(cms, question, { ids: [documentId] });
    const placed = { onEveryPage: false, onHomePage: true, sectionIds: [section.documentId], maxChoices: 1 };
    expect(await delivered()).toEqual({ polls: [placed] });
    expect(await getArticles({ ids: [article.documentId] })).toMatchObject([{ pollId: documentId }]);

    const moved = [other.documentId, section.documentId];
    const lines = await linesOf(cms.strapi, async () => {
      await documents(cms.strapi, 'poll').update({ documentId, data: { sections: moved, onHomePage: false } });
    });
    expect(lines).toMatchObject([{ type: 'poll', action: 'update', documentId }]);
    expect(await delivered()).toEqual({ polls: [{ ...placed, onHomePage: false, sectionIds: moved }] });
    await documents(cms.strapi, 'poll').delete({ documentId });
    expect(await delivered()).toEqual({ polls: [] });
    expect(await getArticles({ ids: [article.documentId] })).toMatchObject([{ pollId: null }]);
  });

  it('are polls with their votes, counted from the votes in one statement', async () => {
    const options = [
      { key: 'co', label: 'Có' },
      { key: 'khong', label: 'Không' },
    ];
    const poll = await createPoll(cms.strapi, { options });
    const other = await createPoll(cms.strapi, { options });
    const votes = ['co', 'khong', 'khong'].map((key, index) => ({
      document_id: `vote${index}`,
      poll_document_id: poll.documentId,
      option_keys: key,
      voter_key: `voter-${index}-0123456789012345`,
      submitted_at: new Date(),
    }));
    await cms.strapi.db.connection('votes').insert(votes);
    const question = 'query ($ids: [ID!]) { polls(ids: $ids) { options { key label voteCount } } }';
    const ids = [poll.documentId, other.documentId];
    const { polls } = await getData<{ polls: { options: { voteCount: number }[] }[] }>(cms, question, { ids });
    const counted = polls.map(({ options: of }) => of.map(({ voteCount }) => voteCount));
    expect(counted).toContainEqual([1, 2]);
    expect(counted).toContainEqual([0, 0]);
  });

  it('are sections, authors, tags, notices, the masthead and the settings of comments', async () => {
    const child = await createSection(cms.strapi, { name: 'Trong tỉnh', parent: section.documentId, order: 2 });
    const portrait = await createImage(cms.strapi);
    const author = await documents(cms.strapi, 'author').create({
      data: { name: 'Lê Văn Tám', penName: 'Tám Lê', portrait: portrait.documentId },
    });
    const instants = { validFrom: '2026-11-01T00:00:00.000Z', validUntil: '2026-12-01T00:00:00.000Z' };
    await documents(cms.strapi, 'notice').create({
      data: { kind: 'tide', title: 'Triều cường', text: 'Đỉnh triều 1,6 m.', ...instants },
    });
    await documents(cms.strapi, 'masthead').create({
      data: { name: 'Báo Thử', menu: [{ label: 'Liên hệ', url: '/lien-he.html' }] },
    });
    await documents(cms.strapi, 'comment-settings').create({ data: { policy: 'open', closesAfterDays: 30 } });
    const data = await getData<Record<string, unknown[]>>(
      cms,
      `query ($section: [ID!], $author: [ID!]) {
        sections(ids: $section) { documentId name slug description order parentId }
        authors(ids: $author) { documentId name penName slug biography portraitImageId }
        tags { documentId name slug }
        notices { documentId kind title text source validFrom validUntil }
        masthead { documentId name slogan menu { label url } }
        commentSettings { documentId policy closesAfterDays }
      }`,
      { section: [child.documentId], author: [author.documentId] },
    );
    expect(data['sections']).toEqual([
      {
        documentId: child.documentId,
        name: 'Trong tỉnh',
        slug: 'trong-tinh',
        description: null,
        order: 2,
        parentId: section.documentId,
      },
    ]);
    expect(data['authors']).toEqual([
      {
        documentId: author.documentId,
        name: 'Lê Văn Tám',
        penName: 'Tám Lê',
        slug: 'le-van-tam',
        biography: null,
        portraitImageId: portrait.documentId,
      },
    ]);
    expect(data['commentSettings']).toMatchObject({ policy: 'open', closesAfterDays: 30 });
    expect(data['notices']).toMatchObject([{ kind: 'tide', source: null, ...instants }]);
    expect(data['masthead']).toMatchObject({
      name: 'Báo Thử',
      slogan: null,
      menu: [{ label: 'Liên hệ', url: '/lien-he.html' }],
    });
  });
});

describe('the feed', () => {
  const CHANGES = `query ($after: Int!, $limit: Int) {
    changes(after: $after, limit: $limit) { epoch latest changes { seq type documentId action name at } } }`;
  interface Page {
    changes: { epoch: string; latest: number; changes: { seq: number; at: string }[] };
  }
  const getPage = async (variables: object) => (await getData<Page>(cms, CHANGES, variables)).changes;

  it('is read by cursor, with its epoch and its newest number', async () => {
    const first = await getPage({ after: 0, limit: 2 });
    expect(first.changes.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(first.changes[0]?.at).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/u);
    const end = await getPage({ after: first.latest });
    expect(end).toEqual({ epoch: first.epoch, latest: first.latest, changes: [] });
    expect(first.epoch).toMatch(/^[0-9a-f-]{36}$/u);
  });

  it('comes with every name that was ever public', async () => {
    const question = '{ publicNames(after: 0) { id type name documentId } }';
    const { publicNames } = await getData<{ publicNames: { name: string }[] }>(cms, question);
    expect(publicNames).toContainEqual({
      id: expect.any(Number),
      type: 'section',
      name: 'thoi-su',
      documentId: section.documentId,
    });
  });

  it('gives at most 500 lines at once, however many are asked for', async () => {
    const lines = Array.from({ length: 520 }, () => ({ type: 'tag', document_id: 'x', action: 'update', at: 'x' }));
    await cms.strapi.db.connection.batchInsert('changes', lines, 100);
    const question = 'query ($limit: Int) { changes(after: 0, limit: $limit) { changes { seq } } }';
    const sizes: [number | undefined, number][] = [
      [100_000, 500],
      [undefined, 500],
      [0, 1],
      [-5, 1],
    ];
    for (const [limit, given] of sizes) {
      const { changes } = await getData<Page>(cms, question, { limit });
      expect(changes.changes).toHaveLength(given);
    }
  });
});

describe('a question that cannot be answered', () => {
  it('is refused with status 400 when it asks for too many ids', async () => {
    const ids = Array.from({ length: 501 }, (_, index) => `id${index}`);
    const { status, errors } = await ask(cms, 'query ($ids: [ID!]) { tags(ids: $ids) { slug } }', { ids });
    expect(status).toBe(400);
    expect(errors[0]?.message).toBe('501 ids were asked for; ask for at most 500 at a time.');
  });

  it('is refused with status 400 when it asks for lines after a negative number', async () => {
    const { status, errors } = await ask(cms, '{ changes(after: -1) { latest } }');
    expect([status, errors[0]?.extensions?.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});
