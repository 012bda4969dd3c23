import type { Core } from '@strapi/strapi';
import {
  findArticleRows,
  findCorrections,
  findTargetIds,
  type ArticleRow,
  type CorrectionRow,
} from './article-rows.ts';
import { listFigureHashes, withCurrentFiles, type FileFacts } from '../pictures/body-figures.ts';
import { findCredits } from '../pictures/figure-credits.ts';
import { findWithdrawnHashes } from '../pictures/withdrawal/withdrawn-files.ts';
import type { DocumentsArguments } from './page.ts';
import { getPlainColumns, toInstant, withDates } from './plain-columns.ts';

const AUTHORS = { links: 'articles_authors_lnk', target: 'authors', key: 'author_id', order: 'author_ord' };
const TAGS = { links: 'articles_tags_lnk', target: 'tags', key: 'tag_id', order: 'tag_ord' };
const RELATED = {
  links: 'articles_related_articles_lnk',
  target: 'articles',
  key: 'inv_article_id',
  order: 'article_ord',
  hasDrafts: true,
};

/** Published articles; the number of SQL statements does not depend on how many. */
export async function getArticles(strapi: Core.Strapi, asked: DocumentsArguments) {
  const { connection } = strapi.db;
  const rows = await findArticleRows(strapi, asked);
  const ids = rows.map(({ id }) => id);
  const parts: ArticleParts = {
    authors: await findTargetIds(connection, AUTHORS, ids),
    tags: await findTargetIds(connection, TAGS, ids),
    related: await findTargetIds(connection, RELATED, ids),
    corrections: await findCorrections(connection, ids),
  };
  const bodies = await toCurrentBodies(strapi, rows);
  const plain = getPlainColumns(strapi, 'api::article.article');
  return rows.map((row, index) => toArticle(withDates(row, plain), bodies[index] ?? [], parts));
}

/** What articles have any number of, by the article's number. */
interface ArticleParts {
  authors: ReadonlyMap<number, string[]>;
  tags: ReadonlyMap<number, string[]>;
  related: ReadonlyMap<number, string[]>;
  corrections: ReadonlyMap<number, CorrectionRow[]>;
}

function toArticle(row: ArticleRow, body: unknown[], { authors, tags, related, corrections }: ArticleParts) {
  const { id, imageId, imageCaption, imageCreditText, ...attributes } = row;
  return {
    ...attributes,
    body,
    leadImage: imageId === null ? null : { imageId, caption: imageCaption, creditText: imageCreditText },
    authorIds: authors.get(id) ?? [],
    tagIds: tags.get(id) ?? [],
    relatedArticleIds: related.get(id) ?? [],
    corrections: (corrections.get(id) ?? []).map(({ text, at }) => ({ text, at: toInstant(at) })),
  };
}

/** The bodies of articles, in their order, each picture as the media library has it now; without those that were withdrawn. */
async function toCurrentBodies(strapi: Core.Strapi, rows: readonly ArticleRow[]): Promise<unknown[][]> {
  const bodies = rows.map(({ body }): unknown => JSON.parse(body));
  const hashes = new Set(bodies.flatMap(listFigureHashes));
  const files = await findFiles(strapi, hashes);
  const missing = [...hashes].filter((hash) => !files.has(hash));
  const withdrawn = await findWithdrawnHashes(strapi, missing);
  return bodies.map((body) => withCurrentFiles(body, files, withdrawn));
}

type StoredFile = Omit<FileFacts, 'creditText'> & { id: number };

async function findFiles(strapi: Core.Strapi, hashes: ReadonlySet<string>): Promise<Map<string, FileFacts>> {
  if (hashes.size === 0) return new Map();
  const files: StoredFile[] = await strapi.db.query('plugin::upload.file').findMany({
    select: ['id', 'hash', 'url', 'width', 'height', 'mime', 'formats', 'alternativeText', 'caption', 'updatedAt'],
    where: { hash: { $in: [...hashes] } },
  });
  const credits = await findCredits(
    strapi.db.connection,
    files.map(({ id }) => id),
  );
  return new Map(files.map(({ id, ...file }) => [file.hash, { ...file, creditText: credits.get(id) ?? null }]));
}
