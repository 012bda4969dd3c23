import type { Core } from '@strapi/strapi';
import { PUBLISHED } from '../change-feed/delivered-types.ts';
import { listFigureHashes, withCurrentFiles, type FileFacts } from './body-figures.ts';
import { toPageQuery, type DocumentsArguments } from './page.ts';

interface Reference {
  documentId: string;
}

interface ArticleRow {
  [attribute: string]: unknown;
  body: unknown;
  section: Reference | null;
  authors: Reference[];
  tags: Reference[];
  relatedArticles: Reference[];
  poll: Reference | null;
  leadImage: { image: Reference | null; caption: string | null; creditText: string | null } | null;
}

const reference = { select: ['documentId'] };

const RELATIONS = {
  section: reference,
  authors: reference,
  tags: reference,
  relatedArticles: { ...reference, where: PUBLISHED },
  poll: reference,
  leadImage: { populate: { image: reference } },
  corrections: true,
};

/** Published articles; the number of SQL statements does not depend on how many. */
export async function getArticles(strapi: Core.Strapi, asked: DocumentsArguments) {
  const query = { ...toPageQuery(asked, PUBLISHED), populate: RELATIONS };
  const rows: ArticleRow[] = await strapi.db.query('api::article.article').findMany(query);
  const files = await findFigureFiles(strapi, rows);
  return rows.map((row) => toArticle(row, files));
}

function toArticle(row: ArticleRow, files: ReadonlyMap<string, FileFacts>) {
  const { body, section, authors, tags, relatedArticles, poll, leadImage, ...attributes } = row;
  return {
    ...attributes,
    body: withCurrentFiles(body, files),
    sectionId: section?.documentId,
    authorIds: toIds(authors),
    tagIds: toIds(tags),
    relatedArticleIds: toIds(relatedArticles),
    pollId: poll?.documentId ?? null,
    leadImage: leadImage?.image ? { ...leadImage, imageId: leadImage.image.documentId } : null,
  };
}

const toIds = (references: readonly Reference[]) => references.map(({ documentId }) => documentId);

async function findFigureFiles(strapi: Core.Strapi, rows: readonly ArticleRow[]): Promise<Map<string, FileFacts>> {
  const hashes = [...new Set(rows.flatMap(({ body }) => listFigureHashes(body)))];
  if (hashes.length === 0) return new Map();
  const files: FileFacts[] = await strapi.db.query('plugin::upload.file').findMany({
    select: ['hash', 'url', 'width', 'height', 'mime', 'formats', 'alternativeText', 'caption', 'updatedAt'],
    where: { hash: { $in: hashes } },
  });
  return new Map(files.map((file) => [file.hash, file]));
}
