import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type TestCms } from './setup/cms.ts';
import { BODY, createArticle, createImage, createSection, documents, type Written } from './setup/newsroom.ts';

let cms: TestCms;
let section: Written;
let first: object;
let second: object;
beforeAll(async () => {
  cms = await startCms();
  section = await createSection(cms.strapi);
  first = await createFigure();
  second = await createFigure();
});
afterAll(() => cms.stop());

async function createFigure(): Promise<object> {
  const { fileId } = await createImage(cms.strapi);
  const image = (await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id: fileId } })) as object;
  return { type: 'image', image, children: [{ type: 'text', text: '' }] };
}

const articles = () => documents(cms.strapi, 'article');

/** What the index says, and what it must say: read from the bodies themselves. */
async function getIndexAndTruth() {
  const { connection } = cms.strapi.db;
  const rows = await connection('body_figures').select('version_id', 'file_hash').orderBy(['version_id', 'file_hash']);
  const versions: { id: number; body: { image?: { hash: string } }[] }[] = await cms.strapi.db
    .query('api::article.article')
    .findMany({ select: ['id', 'body'], orderBy: { id: 'asc' } });
  const truth = versions.flatMap(({ id, body }) => {
    const hashes = body.flatMap(({ image }) => (image ? [image.hash] : []));
    const unique = hashes.length === 0 ? [''] : [...new Set(hashes)].sort();
    return unique.map((hash) => ({ version_id: id, file_hash: hash }));
  });
  return { index: rows as object[], truth };
}

async function expectIndexToBeTrue(): Promise<void> {
  const { index, truth } = await getIndexAndTruth();
  expect(truth.length).toBeGreaterThan(0);
  expect(index).toEqual(truth);
}

describe('the files in the bodies of articles are known', () => {
  it('after an article was made, a draft or published at once', async () => {
    await createArticle(cms.strapi, section, { body: [...BODY, first] }, 'draft');
    await createArticle(cms.strapi, section, { body: [first, second, first] });
    await createArticle(cms.strapi, section);
    await expectIndexToBeTrue();
  });

  it('after pictures were put in, exchanged and taken out', async () => {
    const { documentId } = await createArticle(cms.strapi, section);
    for (const body of [[first], [...BODY, second], [second, first], BODY]) {
      await articles().update({ documentId, data: { body } });
      await expectIndexToBeTrue();
    }
    await articles().update({ documentId, data: { headline: 'Tít khác' } });
    await expectIndexToBeTrue();
  });

  it('after a draft was published, published again, discarded, withdrawn and deleted', async () => {
    const { documentId } = await createArticle(cms.strapi, section, { body: [first] }, 'draft');
    await articles().publish({ documentId });
    await expectIndexToBeTrue();
    await articles().update({ documentId, data: { body: [second] } });
    await articles().publish({ documentId });
    await expectIndexToBeTrue();
    await articles().update({ documentId, data: { body: [first, second] } });
    await articles().discardDraft({ documentId });
    await expectIndexToBeTrue();
    await articles().unpublish({ documentId });
    await expectIndexToBeTrue();
    await articles().delete({ documentId });
    await expectIndexToBeTrue();
  });

  it('after an article was copied', async () => {
    const { documentId } = await createArticle(cms.strapi, section, { body: [second] });
    await articles().clone({ documentId, data: {} });
    await expectIndexToBeTrue();
  });

  it('and as before when a write fails', async () => {
    const { documentId } = await createArticle(cms.strapi, section, { body: [first] });
    const update = articles().update({ documentId, data: { body: [second], headline: '' }, status: 'published' });
    await expect(update).rejects.toThrow();
    await expectIndexToBeTrue();
  });
});

describe('at the next start', () => {
  it('versions that were written past Strapi are looked at', async () => {
    const { connection } = cms.strapi.db;
    const [row] = await connection('articles').select('document_id', 'headline').limit(1);
    const body = JSON.stringify([...BODY, first, second]);
    await connection('articles').insert([
      { ...row, document_id: 'filled1', serial: 901, body },
      { ...row, document_id: 'filled2', serial: 902, body: JSON.stringify(BODY) },
    ]);
    await connection('body_figures').where('file_hash', '').delete();
    await cms.strapi.app?.bootstrap?.({ strapi: cms.strapi });
    await expectIndexToBeTrue();
  });
});
