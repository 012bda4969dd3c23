import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RESERVED_SECTION_SLUGS } from '@toasoan/shared/address';
import { logInAs, type AdminClient } from './setup/admin-client.ts';
import { startCms, type TestCms } from './setup/cms.ts';
import {
  articleData,
  createArticle,
  createImage,
  createPoll,
  createSection,
  documents,
  type Written,
} from './setup/newsroom.ts';

let cms: TestCms;
let section: Written;
let secretary: AdminClient;
beforeAll(async () => {
  cms = await startCms();
  section = await createSection(cms.strapi, { name: 'Thời sự' });
  secretary = await logInAs(cms, 'toasoan-desk-secretary');
});
afterAll(() => cms.stop());

const articles = () => documents(cms.strapi, 'article');

interface Version {
  [attribute: string]: unknown;
  publishedAt: string | null;
}

async function getVersions(documentId: string): Promise<{ draft: Version; published: Version | undefined }> {
  const rows: Version[] = await cms.strapi.db.query('api::article.article').findMany({ where: { documentId } });
  const draft = rows.find(({ publishedAt }) => publishedAt === null);
  if (!draft) throw new Error(`${documentId} has no draft.`);
  return { draft, published: rows.find(({ publishedAt }) => publishedAt !== null) };
}

describe('the dates of an article', () => {
  it('are set at the first publication, on draft and published version alike', async () => {
    const { documentId } = await createArticle(cms.strapi, section, {}, 'draft');
    expect((await getVersions(documentId)).draft['datePublished']).toBeNull();
    const before = Date.now();
    await articles().publish({ documentId });
    const { draft, published } = await getVersions(documentId);
    expect(new Date(String(published?.['datePublished'])).getTime()).toBeGreaterThanOrEqual(before);
    expect(draft['datePublished']).toBe(published?.['datePublished']);
    expect([draft['dateModified'], published?.['dateModified']]).toEqual([null, null]);
  });

  it('keep the instant of publication when a correction is published, and note the correction', async () => {
    const { documentId } = await createArticle(cms.strapi, section);
    const first = (await getVersions(documentId)).published;
    await articles().update({ documentId, data: { headline: 'Tít đã sửa', datePublished: null } });
    await articles().publish({ documentId });
    const { draft, published } = await getVersions(documentId);
    expect(published?.['datePublished']).toBe(first?.['datePublished']);
    expect(Date.parse(String(published?.['dateModified']))).toBeGreaterThan(
      Date.parse(String(first?.['datePublished'])),
    );
    expect(draft['dateModified']).toBe(published?.['dateModified']);
  });

  it('note no modification when an article is published again unchanged', async () => {
    const { documentId } = await createArticle(cms.strapi, section, {}, 'draft');
    await articles().publish({ documentId });
    await articles().publish({ documentId });
    expect((await getVersions(documentId)).published?.['dateModified']).toBeNull();
  });

  it('survive that the article is taken down and published again', async () => {
    const { documentId } = await createArticle(cms.strapi, section);
    const first = (await getVersions(documentId)).published?.['datePublished'];
    await articles().unpublish({ documentId });
    await articles().update({ documentId, data: { abstract: 'Sapo mới.' }, status: 'published' });
    const { published } = await getVersions(documentId);
    expect(published?.['datePublished']).toBe(first);
    expect(published?.['dateModified']).not.toBeNull();
  });

  it('are those an import brings along', async () => {
    const datePublished = '2021-03-01T10:11:00.000Z';
    const { documentId } = await createArticle(cms.strapi, section, { datePublished }, 'draft');
    await articles().publish({ documentId });
    expect((await getVersions(documentId)).published).toMatchObject({ datePublished, dateModified: null });
  });

  it('do not pass to a copy', async () => {
    const { documentId } = await createArticle(cms.strapi, section, { headline: 'Bài gốc' });
    const copy = await articles().clone({ documentId, data: {} });
    const { draft, published } = await getVersions(copy.documentId);
    expect(published).toBeUndefined();
    expect(draft).toMatchObject({ datePublished: null, dateModified: null, slug: 'bai-goc-2', headline: 'Bài gốc' });
  });
});

describe('an article that lacks something', () => {
  it('is not published, and the editor is told everything that is missing', async () => {
    const { documentId } = await articles().create({ data: { headline: 'Tin vắn' } });
    await expect(articles().publish({ documentId })).rejects.toThrow(
      'Chưa đăng được bài “Tin vắn”: còn thiếu sapo, nội dung, chuyên mục. Hãy bổ sung rồi đăng lại.',
    );
  });

  it('is not published by way of an update or a creation either', async () => {
    const data = articleData(section);
    delete data['section'];
    await expect(articles().create({ data, status: 'published' })).rejects.toThrow();
    const draft = await articles().create({ data });
    const attempt = articles().update({ documentId: draft.documentId, data: {}, status: 'published' });
    await expect(attempt).rejects.toThrow();
    const where = { publishedAt: { $notNull: true }, headline: data['headline'] };
    expect(await cms.strapi.db.query('api::article.article').count({ where })).toBe(0);
  });

  it('may be saved as a draft, even without a headline', async () => {
    const { documentId, slug } = await articles().create({ data: { headline: '', slug: '' } });
    expect(slug ?? null).toBeNull();
    await articles().update({ documentId, data: { headline: 'Đã có tít', slug: null } });
    expect((await getVersions(documentId)).draft['slug']).toBe('da-co-tit');
  });
});

describe('a slug', () => {
  it.each(RESERVED_SECTION_SLUGS)('of a section is not “%s”', async (slug) => {
    await expect(createSection(cms.strapi, { slug })).rejects.toThrow(`Đường dẫn “${slug}” dành riêng`);
  });

  it('made from the name of a section steps aside of the reserved ones', async () => {
    expect((await createSection(cms.strapi, { name: 'Chủ đề' }))['slug']).toBe('chu-de-2');
  });

  it.each(['Thời sự', 'thoi_su', 'thoi--su', '-thoi', 'THOI', 'a/b', '../a'])('is not “%s”', async (slug) => {
    await expect(documents(cms.strapi, 'tag').create({ data: { name: 'Thẻ', slug } })).rejects.toThrow(
      'không đúng dạng',
    );
    const attempt = articles().create({ data: articleData(section, { slug }) });
    await expect(attempt).rejects.toThrow('không đúng dạng');
  });
});

describe('texts', () => {
  it('are kept composed and without invisible characters, in components and bodies too', async () => {
    const decomposed = 'Hòa giải\u200B'.normalize('NFD');
    const body = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: `${decomposed} ` },
          { type: 'link', url: 'https://example.vn', children: [{ type: 'text', text: decomposed }] },
        ],
      },
    ];
    const data = {
      headline: `  ${decomposed} `,
      abstract: decomposed,
      body,
      corrections: [{ text: decomposed, at: '2026-11-01T01:00:00.000Z' }],
    };
    const { documentId } = await createArticle(cms.strapi, section, data);
    const [published] = await cms.strapi.db
      .query('api::article.article')
      .findMany({ where: { documentId, publishedAt: { $notNull: true } }, populate: ['corrections'] });
    expect([published.headline, published.abstract, published.corrections[0].text]).toEqual(
      Array.from({ length: 3 }, () => 'Hòa giải'),
    );
    const [first, link] = published.body[0].children;
    expect([first.text, link.children[0].text]).toEqual(['Hòa giải ', 'Hòa giải']);
  });
});

describe('the options of a poll', () => {
  interface Option {
    id: number;
    key: string;
    label: string;
  }
  const getOptions = async (documentId: string): Promise<Option[]> =>
    (await cms.strapi.db.query('api::poll.poll').findOne({ where: { documentId }, populate: ['options'] })).options;

  it('have keys of their own, which an edit of the label does not change', async () => {
    const { documentId } = await createPoll(cms.strapi);
    const before = await getOptions(documentId);
    const keys = before.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(keys.every((key) => /^[a-z0-9-]{1,40}$/u.test(key))).toBe(true);
    const options = [
      { label: 'Ý kiến khác' },
      ...before.map(({ id, label }) => ({ id, label: `${label}!`, key: null })),
    ];
    await documents(cms.strapi, 'poll').update({ documentId, data: { options } });
    const after = await getOptions(documentId);
    expect(after.slice(1).map(({ key, label }) => [key, label])).toEqual([
      [keys[0], 'Có!'],
      [keys[1], 'Không!'],
    ]);
    expect(keys).not.toContain(after[0]?.key);
  });

  it('never share a key, not even when someone writes them so', async () => {
    const options = [
      { key: 'co', label: 'Có' },
      { key: 'co', label: 'Có lẽ' },
    ];
    const { documentId } = await createPoll(cms.strapi, { options });
    const [first, second] = await getOptions(documentId);
    expect(first?.key).toBe('co');
    expect(second?.key).not.toBe('co');
  });
});

describe('the moderation of a comment', () => {
  it('leaves the moderator and the time on the comment', async () => {
    const data = { name: 'Bạn đọc', text: 'Bài hay.', articleDocumentId: 'bai1', submittedAt: new Date() };
    const { documentId } = await documents(cms.strapi, 'comment').create({ data });
    const moderator = await logInAs(cms, 'toasoan-moderator');
    const address = `/content-manager/collection-types/api::comment.comment/${documentId}`;
    const { status, body } = await moderator.send('PUT', address, { state: 'approved' });
    expect(status, JSON.stringify(body)).toBe(200);
    const comment = await cms.strapi.db.query('api::comment.comment').findOne({ where: { documentId } });
    expect(comment).toMatchObject({ state: 'approved', moderatedBy: 'toasoan-moderator' });
    expect(Date.parse(comment.moderatedAt)).toBeGreaterThan(Date.now() - 10_000);
  });
});

describe('what is in use is not deleted', () => {
  it('neither a section with articles, even drafts, nor one with sections below it', async () => {
    const parent = await createSection(cms.strapi);
    const child = await createSection(cms.strapi, { parent: parent.documentId });
    const sections = documents(cms.strapi, 'section');
    const { documentId } = await createArticle(cms.strapi, child, {}, 'draft');
    await expect(sections.delete({ documentId: child.documentId })).rejects.toThrow('còn 1 bài');
    await expect(sections.delete({ documentId: parent.documentId })).rejects.toThrow('còn 1 chuyên mục con');
    await articles().delete({ documentId });
    await sections.delete({ documentId: child.documentId });
    await sections.delete({ documentId: parent.documentId });
  });

  it('nor an author or an image of a published article', async () => {
    const author = await documents(cms.strapi, 'author').create({ data: { name: 'Người viết' } });
    const image = await createImage(cms.strapi);
    const { documentId } = await createArticle(cms.strapi, section, {
      authors: [author.documentId],
      leadImage: { image: image.documentId },
    });
    const deleteAuthor = () => documents(cms.strapi, 'author').delete({ documentId: author.documentId });
    const deleteImage = () => documents(cms.strapi, 'image').delete({ documentId: image.documentId });
    await expect(deleteAuthor()).rejects.toThrow('đang ký tên 1 bài đã đăng');
    await expect(deleteImage()).rejects.toThrow('đang dùng trong 1 bài đã đăng');
    await articles().unpublish({ documentId });
    await deleteAuthor();
    await deleteImage();
  });

  it('nor the portrait of an author', async () => {
    const image = await createImage(cms.strapi);
    await documents(cms.strapi, 'author').create({ data: { name: 'Người viết', portrait: image.documentId } });
    const attempt = documents(cms.strapi, 'image').delete({ documentId: image.documentId });
    await expect(attempt).rejects.toThrow('chân dung của 1 tác giả');
  });

  it('and the admin says so in Vietnamese', async () => {
    await createArticle(cms.strapi, section);
    const address = `/content-manager/collection-types/api::section.section/${section.documentId}`;
    const { status, body } = await secretary.send('DELETE', address);
    expect(status).toBe(400);
    expect((body as { error: { message: string } }).error.message).toMatch(/^Chưa xóa được chuyên mục/u);
  });
});

describe('what could never be printed', () => {
  it('is no section below itself, however far down', async () => {
    const top = await createSection(cms.strapi);
    const middle = await createSection(cms.strapi, { parent: top.documentId });
    const bottom = await createSection(cms.strapi, { parent: middle.documentId });
    const sections = documents(cms.strapi, 'section');
    for (const parent of [top, bottom]) {
      const attempt = sections.update({ documentId: top.documentId, data: { parent: parent.documentId } });
      await expect(attempt).rejects.toThrow('Chuyên mục không thể nằm dưới chính nó.');
    }
    await sections.update({ documentId: bottom.documentId, data: { parent: top.documentId } });
  });

  it('is no poll or notice that ends before it begins', async () => {
    const closesAt = '2025-12-31T23:59:00.000Z';
    await expect(createPoll(cms.strapi, { closesAt })).rejects.toThrow('phải sau thời điểm mở');
    const { documentId } = await createPoll(cms.strapi);
    await expect(documents(cms.strapi, 'poll').update({ documentId, data: { closesAt } })).rejects.toThrow('phải sau');
    const instants = { validFrom: '2026-02-01T00:00:00.000Z', validUntil: '2026-02-01T00:00:00.000Z' };
    const data = { kind: 'tide', title: 'Triều cường', text: 'Đỉnh triều.', ...instants };
    await expect(documents(cms.strapi, 'notice').create({ data })).rejects.toThrow('phải sau thời điểm bắt đầu');
  });
});
