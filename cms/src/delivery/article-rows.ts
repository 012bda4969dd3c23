import type { Core } from '@strapi/strapi';
import { checkIds, toLimit, toPageSize, type DocumentsArguments } from './page.ts';
import { getPlainColumns, type StoredInstant } from './plain-columns.ts';

/** The published version of an article as its row has it, with the relations of which it has at most one. */
export interface ArticleRow {
  /** The version's own number, by which other tables refer to it. */
  id: number;
  documentId: string;
  /** Strapi's Blocks as JSON. */
  body: string;
  sectionId: string | null;
  pollId: string | null;
  imageId: string | null;
  imageCaption: string | null;
  imageCreditText: string | null;
  [attribute: string]: unknown;
}

export interface CorrectionRow {
  articleId: number;
  text: string;
  at: StoredInstant;
}

type Knex = Core.Strapi['db']['connection'];

/** What a row has besides the plain attributes of an article. */
const COLUMNS = {
  id: 'article.id',
  documentId: 'article.document_id',
  sectionId: 'section.document_id',
  pollId: 'poll.document_id',
  imageId: 'image.document_id',
  imageCaption: 'use.caption',
  imageCreditText: 'use.credit_text',
};

/** A page ends early when its bodies come to this many letters: what one answer takes of the memory is bounded. */
const PAGE_LETTERS = 8_000_000;

/** Articles that are read at once; each may be as long as a form of the admin may be (config/middlewares). */
const ROWS_AT_ONCE = 50;

/** A page of published articles, in the order of their serials; those that are asked for by their ids all come, however long. */
export async function findArticleRows(strapi: Core.Strapi, asked: DocumentsArguments): Promise<ArticleRow[]> {
  if (asked.ids) return selectArticles(strapi, asked);
  const limit = toPageSize(asked.limit);
  const rows: ArticleRow[] = [];
  let letters = 0;
  while (rows.length < limit && letters < PAGE_LETTERS) {
    const after = rows.at(-1)?.documentId ?? asked.after;
    const some = await selectArticles(strapi, { after, limit: Math.min(ROWS_AT_ONCE, limit - rows.length) });
    if (some.length === 0) break;
    letters += some.reduce((sum, { body }) => sum + body.length, 0);
    rows.push(...some);
  }
  return rows;
}

/**
 * In the order of serials articles lie side by side in the database; in that of their ids each is somewhere else on the
 * disk, which took a cold archive of 100,000 from half a minute to two.
 */
function selectArticles(strapi: Core.Strapi, asked: DocumentsArguments): Promise<ArticleRow[]> {
  const { connection } = strapi.db;
  const { ids, after } = checkIds(asked);
  const plain = Object.entries(getPlainColumns(strapi, 'api::article.article').columns);
  const published = connection('articles as article')
    .select(Object.fromEntries(plain.map(([name, column]) => [name, `article.${column}`])))
    .select(COLUMNS, connection.raw('cast(article.body as text) as body'))
    .whereNotNull('article.published_at');
  if (ids) void published.whereIn('article.document_id', [...ids]);
  if (after) void published.where('article.serial', '>', findSerial(connection, after));
  return published
    .orderBy('article.serial')
    .limit(toLimit(asked))
    .leftJoin('articles_section_lnk as in_section', 'in_section.article_id', 'article.id')
    .leftJoin('sections as section', 'section.id', 'in_section.section_id')
    .leftJoin('articles_poll_lnk as with_poll', 'with_poll.article_id', 'article.id')
    .leftJoin('polls as poll', 'poll.id', 'with_poll.poll_id')
    .leftJoin('articles_cmps as lead', (on) =>
      on.on('lead.entity_id', 'article.id').andOnVal('lead.field', 'leadImage'),
    )
    .leftJoin('components_media_image_uses as use', 'use.id', 'lead.cmp_id')
    .leftJoin('components_media_image_uses_image_lnk as use_of', 'use_of.image_use_id', 'use.id')
    .leftJoin('images as image', 'image.id', 'use_of.image_id');
}

/** A serial is never taken back, so a page goes on after an article that is gone; after an unknown one, from the first. */
function findSerial(connection: Knex, documentId: string) {
  return connection.raw('coalesce((select serial from article_serials where document_id = ?), 0)', [documentId]);
}

/** A relation of which an article has any number: where Strapi keeps its links, and what they lead to. */
export interface ManyRelation {
  links: string;
  target: string;
  /** The column of the links that names the target. */
  key: string;
  order: string;
  /** Whether the target has drafts, which readers must not learn of. */
  hasDrafts?: boolean;
}

/** The documentIds that articles refer to by a relation, in the editor's order, by the article's number. */
export async function findTargetIds(
  connection: Knex,
  { links, target, key, order, hasDrafts = false }: ManyRelation,
  articleIds: readonly number[],
): Promise<ReadonlyMap<number, string[]>> {
  const found = connection(`${links} as link`)
    .select({ articleId: 'link.article_id', documentId: 'target.document_id' })
    .join(`${target} as target`, 'target.id', `link.${key}`)
    .whereIn('link.article_id', articleIds)
    .orderBy([`link.${order}`, 'link.id']);
  if (hasDrafts) found.whereNotNull('target.published_at');
  const rows: { articleId: number; documentId: string }[] = await found;
  return groupByArticle(rows, ({ documentId }) => documentId);
}

/** Corrections, in the editor's order, by the article's number. */
export async function findCorrections(
  connection: Knex,
  articleIds: readonly number[],
): Promise<ReadonlyMap<number, CorrectionRow[]>> {
  const rows: CorrectionRow[] = await connection('articles_cmps as part')
    .select({ articleId: 'part.entity_id', text: 'correction.text', at: 'correction.at' })
    .join('components_editorial_corrections as correction', 'correction.id', 'part.cmp_id')
    .whereIn('part.entity_id', articleIds)
    // Not a plain comparison: SQLite would go through the corrections of all articles by their field.
    .whereRaw("coalesce(part.field, '') = 'corrections'")
    .orderBy(['part.order', 'part.id']);
  return groupByArticle(rows, (row) => row);
}

function groupByArticle<Row extends { articleId: number }, Part>(
  rows: readonly Row[],
  toPart: (row: Row) => Part,
): Map<number, Part[]> {
  const groups = new Map<number, Part[]>();
  for (const row of rows) {
    const group = groups.get(row.articleId);
    if (group) group.push(toPart(row));
    else groups.set(row.articleId, [toPart(row)]);
  }
  return groups;
}
