import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type TestCms } from './setup/cms.ts';
import {
  articleData,
  createArticle,
  createImage,
  createPoll,
  createSection,
  documents,
  getLatest,
  linesOf,
  type Written,
} from './setup/newsroom.ts';

let cms: TestCms;
let section: Written;
beforeAll(async () => {
  cms = await startCms();
  section = await createSection(cms.strapi);
});
afterAll(() => cms.stop());

const articles = () => documents(cms.strapi, 'article');
const lineOf = (article: Written, action: string) => ({
  type: 'article',
  action,
  documentId: article.documentId,
  name: String(article.serial),
});

describe('what becomes a line of the change feed', () => {
  it('is not the saving of a draft that readers have never seen', async () => {
    const lines = await linesOf(cms.strapi, async () => {
      const draft = await createArticle(cms.strapi, section, {}, 'draft');
      await articles().update({ documentId: draft.documentId, data: { headline: 'Tít khác' } });
      await articles().delete({ documentId: draft.documentId });
    });
    expect(lines).toEqual([]);
  });

  it('is each step of the public life of an article', async () => {
    const article = await createArticle(cms.strapi, section, {}, 'draft');
    const { documentId } = article;
    const steps: [string, () => Promise<unknown>, string[]][] = [
      ['publish', () => articles().publish({ documentId }), ['publish']],
      ['save', () => articles().update({ documentId, data: { headline: 'Tít đã sửa' } }), []],
      ['publish again', () => articles().publish({ documentId }), ['update']],
      ['rename', () => articles().update({ documentId, data: { slug: 'ten-moi' }, status: 'published' }), ['update']],
      ['save again', () => articles().update({ documentId, data: { headline: 'Nháp' } }), []],
      ['discard', () => articles().discardDraft({ documentId }), []],
      ['unpublish', () => articles().unpublish({ documentId }), ['unpublish']],
      ['unpublish what is not published', () => articles().unpublish({ documentId }), []],
      ['publish once more', () => articles().publish({ documentId }), ['publish']],
      ['delete', () => articles().delete({ documentId }), ['delete']],
    ];
    for (const [step, work, actions] of steps) {
      const expected = actions.map((action) => lineOf(article, action));
      expect(await linesOf(cms.strapi, work), step).toEqual(expected);
    }
  });

  it('is an article that is created and published in one call', async () => {
    const created: Written[] = [];
    const lines = await linesOf(cms.strapi, async () => created.push(await createArticle(cms.strapi, section)));
    expect(lines).toEqual(created.map((article) => lineOf(article, 'publish')));
  });

  it('is an article that moves to another section, once it is published there', async () => {
    const article = await createArticle(cms.strapi, section);
    const other = await createSection(cms.strapi);
    const lines = await linesOf(cms.strapi, () =>
      articles().update({
        documentId: article.documentId,
        data: { section: other.documentId },
        status: 'published',
      }),
    );
    expect(lines).toEqual([lineOf(article, 'update')]);
  });

  it('is not a copy of a published article, which is a draft', async () => {
    const article = await createArticle(cms.strapi, section);
    const lines = await linesOf(cms.strapi, () => articles().clone({ documentId: article.documentId, data: {} }));
    expect(lines).toEqual([]);
  });

  it.each(['section', 'author', 'tag', 'poll'])('is each change of a %s, under its slug', async (type) => {
    const data = {
      section: { name: 'Giáo dục', order: 1 },
      author: { name: 'Hồng Hạnh' },
      tag: { name: 'Mùa khô' },
      poll: {
        question: 'Bạn nghĩ sao?',
        options: [{ label: 'Tốt' }, { label: 'Chưa tốt' }],
        opensAt: '2026-01-01T00:00:00.000Z',
        resultsShown: 'always',
      },
    }[type];
    const service = documents(cms.strapi, type);
    let documentId = '';
    const lines = await linesOf(cms.strapi, async () => {
      ({ documentId } = await service.create({ data }));
      await service.update({ documentId, data: { slug: `${type}-moi` } });
      await service.delete({ documentId });
    });
    expect(lines.map(({ action }) => action)).toEqual(['publish', 'update', 'delete']);
    expect(lines.map(({ name }) => name)).toEqual([expect.any(String), `${type}-moi`, `${type}-moi`]);
    expect(new Set(lines.map((line) => line.documentId))).toEqual(new Set([documentId]));
  });

  it('is each change of a notice, an image, the masthead and the settings of comments, which have no name', async () => {
    const lines = await linesOf(cms.strapi, async () => {
      const notices = documents(cms.strapi, 'notice');
      const instants = { validFrom: '2026-01-01T00:00:00.000Z', validUntil: '2026-02-01T00:00:00.000Z' };
      const notice = await notices.create({
        data: { kind: 'tide', title: 'Triều cường', text: 'Đỉnh triều.', ...instants },
      });
      await notices.update({ documentId: notice.documentId, data: { text: 'Đỉnh triều 1,6 m.' } });
      await notices.delete({ documentId: notice.documentId });
      await createImage(cms.strapi);
      await documents(cms.strapi, 'masthead').create({ data: { name: 'Báo Thử' } });
      await documents(cms.strapi, 'comment-settings').create({ data: { policy: 'open' } });
    });
    expect(lines.map(({ type, action, name }) => [type, action, name])).toEqual([
      ['notice', 'publish', null],
      ['notice', 'update', null],
      ['notice', 'delete', null],
      ['image', 'publish', null],
      ['masthead', 'publish', null],
      ['commentSettings', 'publish', null],
    ]);
  });

  it('is an article whose text shows a picture whose credit changes, and not one whose caption is', async () => {
    const image = await createImage(cms.strapi);
    const file = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: image.fileId } });
    const figure = { type: 'image', image: file, children: [{ type: 'text', text: '' }] };
    const article = await createArticle(cms.strapi, section, { body: [figure] });
    await createArticle(cms.strapi, section, { body: [figure] }, 'draft');
    const { documentId } = image;
    const update = (data: object) =>
      linesOf(cms.strapi, () => documents(cms.strapi, 'image').update({ documentId, data }));
    expect(await update({ creditText: 'K.K' })).toContainEqual(lineOf(article, 'update'));
    expect(await update({ caption: 'Chợ nổi' })).toMatchObject([{ type: 'image' }]);
    expect(await update({ creditText: 'Minh An' })).toHaveLength(2);
    const deletion = await linesOf(cms.strapi, () => documents(cms.strapi, 'image').delete({ documentId }));
    expect(deletion).toContainEqual(lineOf(article, 'update'));
  });

  it('is a comment from its approval to its rejection, and nothing before', async () => {
    const comments = documents(cms.strapi, 'comment');
    const data = { name: 'Bạn đọc', text: 'Bài hay.', articleDocumentId: 'bai1', submittedAt: new Date() };
    let documentId = '';
    const waiting = await linesOf(cms.strapi, async () => {
      ({ documentId } = await comments.create({ data }));
      await comments.update({ documentId, data: { reasons: 'xem lại' } });
      await comments.update({ documentId, data: { state: 'spam' } });
    });
    expect(waiting).toEqual([]);
    const actionsOf = async (state: string, more: object = {}) =>
      (await linesOf(cms.strapi, () => comments.update({ documentId, data: { state, ...more } }))).map(
        ({ action }) => action,
      );
    expect(await actionsOf('approved')).toEqual(['publish']);
    expect(await actionsOf('approved', { text: 'Bài rất hay.' })).toEqual(['update']);
    expect(await actionsOf('rejected')).toEqual(['delete']);
    expect(await actionsOf('approved')).toEqual(['publish']);
    expect(await linesOf(cms.strapi, () => comments.delete({ documentId }))).toEqual([
      { type: 'comment', action: 'delete', documentId, name: null },
    ]);
  });

  it('is an article whose related article goes away: what is delivered of it has changed', async () => {
    const target = await createArticle(cms.strapi, section);
    const referrer = await createArticle(cms.strapi, section, { relatedArticles: [target.documentId] });
    const unpublishing = await linesOf(cms.strapi, () => articles().unpublish({ documentId: target.documentId }));
    expect(unpublishing).toEqual([lineOf(target, 'unpublish'), lineOf(referrer, 'update')]);
    const again = await linesOf(cms.strapi, () => articles().publish({ documentId: referrer.documentId }));
    expect(again).toEqual([lineOf(referrer, 'update')]);
  });

  it('is an article whose tag or poll is deleted', async () => {
    const tag = await documents(cms.strapi, 'tag').create({ data: { name: 'Hạn mặn' } });
    const poll = await createPoll(cms.strapi);
    const article = await createArticle(cms.strapi, section, { tags: [tag.documentId], poll: poll.documentId });
    const ofTag = await linesOf(cms.strapi, () => documents(cms.strapi, 'tag').delete({ documentId: tag.documentId }));
    expect(ofTag.map(({ type, action }) => [type, action])).toEqual([
      ['tag', 'delete'],
      ['article', 'update'],
    ]);
    const ofPoll = await linesOf(cms.strapi, () =>
      documents(cms.strapi, 'poll').delete({ documentId: poll.documentId }),
    );
    expect(ofPoll[1]).toEqual(lineOf(article, 'update'));
  });
});

describe('the record of a change', () => {
  it('vanishes with the change when the transaction is rolled back', async () => {
    const lines = await linesOf(cms.strapi, async () => {
      const attempt = cms.strapi.db.transaction(async () => {
        await createArticle(cms.strapi, section, { headline: 'Tin không thành' });
        throw new Error('mất điện');
      });
      await expect(attempt).rejects.toThrow('mất điện');
    });
    expect(lines).toEqual([]);
    const where = { headline: 'Tin không thành' };
    expect(await cms.strapi.db.query('api::article.article').count({ where })).toBe(0);
    expect(await cms.strapi.db.connection('article_serials').whereNull('document_id')).toEqual([]);
  });

  it('takes the change back when it fails itself', async () => {
    const article = await createArticle(cms.strapi, section);
    const { connection } = cms.strapi.db;
    await connection.schema.renameTable('changes', 'changes_elsewhere');
    const attempt = articles().unpublish({ documentId: article.documentId });
    await expect(attempt).rejects.toThrow();
    await connection.schema.renameTable('changes_elsewhere', 'changes');
    const where = { documentId: article.documentId, publishedAt: { $notNull: true } };
    expect(await cms.strapi.db.query('api::article.article').count({ where })).toBe(1);
  });

  it('outlives a restart: Strapi leaves the tables of the feed alone', async () => {
    const latest = await getLatest(cms.strapi);
    await cms.strapi.db.schema.syncSchema();
    expect(await getLatest(cms.strapi)).toBe(latest);
    expect(latest).toBeGreaterThan(10);
  });
});

describe('public names', () => {
  const namesOf = async (documentId: string): Promise<string[]> =>
    (await cms.strapi.db.connection('public_names').where({ document_id: documentId }).orderBy('id')).map(
      ({ name }: { name: string }) => name,
    );

  it('are the serial of an article, from its first publication and for ever', async () => {
    const article = await createArticle(cms.strapi, section, {}, 'draft');
    const { documentId } = article;
    expect(await namesOf(documentId)).toEqual([]);
    await articles().publish({ documentId });
    await articles().delete({ documentId });
    expect(await namesOf(documentId)).toEqual([String(article.serial)]);
  });

  it('are every slug that a section has borne', async () => {
    const { documentId } = await createSection(cms.strapi, { name: 'Nông thôn mới' });
    const sections = documents(cms.strapi, 'section');
    await sections.update({ documentId, data: { slug: 'nong-thon' } });
    await sections.update({ documentId, data: { order: 3 } });
    expect(await namesOf(documentId)).toEqual(['nong-thon-moi', 'nong-thon']);
  });

  it('lead to the document that bears them now when another takes one over', async () => {
    const old = await createSection(cms.strapi, { name: 'Thể thao' });
    await documents(cms.strapi, 'section').update({ documentId: old.documentId, data: { slug: 'the-thao-cu' } });
    const young = await createSection(cms.strapi, { name: 'Thể thao' });
    expect(await namesOf(young.documentId)).toEqual(['the-thao']);
    expect(await namesOf(old.documentId)).toEqual(['the-thao-cu']);
  });
});

describe('the number of an article', () => {
  it('is given at creation, differs in a copy, and nobody may write it', async () => {
    const article = await createArticle(cms.strapi, section, { serial: 9999 });
    const copy = await articles().clone({ documentId: article.documentId, data: {} });
    expect(article.serial).not.toBe(9999);
    expect(copy.entries.map(({ serial }) => serial > article.serial)).toEqual([true]);
    await articles().update({ documentId: article.documentId, data: { serial: 1 }, status: 'published' });
    const rows = await cms.strapi.db
      .query('api::article.article')
      .findMany({ where: { documentId: article.documentId } });
    expect(rows.map(({ serial }: { serial: number }) => serial)).toEqual([article.serial, article.serial]);
  });

  it('is not given again after a deletion', async () => {
    const first = await createArticle(cms.strapi, section, {}, 'draft');
    await articles().delete({ documentId: first.documentId });
    const second = await createArticle(cms.strapi, section, {}, 'draft');
    expect(second.serial).toBeGreaterThan(first.serial);
  });
});

describe('the data an article starts with', () => {
  it('includes a slug made from its headline, with a number where that is taken', async () => {
    const headline = 'Nâng cao chất lượng';
    const first = await articles().create({ data: articleData(section, { headline }) });
    const second = await articles().create({ data: articleData(section, { headline }) });
    expect([first['slug'], second['slug']]).toEqual(['nang-cao-chat-luong', 'nang-cao-chat-luong-2']);
  });
});
