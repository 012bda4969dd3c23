import type { Core } from '@strapi/strapi';
import { DELIVERED_TYPES, type ContentTypeUid } from '../feed/delivered-types.ts';
import { countLikes } from './count-likes.ts';
import { toPageQuery, type DocumentsArguments } from './page.ts';

type Row = Record<string, unknown> & { parent?: Reference; portrait?: Reference };
type Reference = { documentId: string } | null;

/** Attributes and relations to read; all attributes and no relation if nothing is said. */
interface What {
  select?: string[];
  populate?: object;
}

const reference = { select: ['documentId'] };

function findMany(strapi: Core.Strapi, uid: ContentTypeUid, asked: DocumentsArguments, what: What = {}) {
  const query = toPageQuery(asked, DELIVERED_TYPES[uid]?.visible ?? {});
  return strapi.db.query(uid).findMany({ ...query, ...what }) as Promise<Row[]>;
}

export async function getAuthors(strapi: Core.Strapi, asked: DocumentsArguments) {
  const rows = await findMany(strapi, 'api::author.author', asked, { populate: { portrait: reference } });
  return rows.map(({ portrait, ...author }) => ({ ...author, portraitImageId: portrait?.documentId ?? null }));
}

const COMMENT_FIELDS = [
  'documentId',
  'name',
  'text',
  'submittedAt',
  'editedAt',
  'articleDocumentId',
  'parentDocumentId',
];

/** Approved comments; the schema has no field for the e-mail address of their writers. */
export async function getComments(strapi: Core.Strapi, asked: DocumentsArguments) {
  const rows = await findMany(strapi, 'api::comment.comment', asked, { select: COMMENT_FIELDS });
  const likeCounts = await countLikes(
    strapi.db.connection,
    rows.map(({ documentId }) => String(documentId)),
  );
  return rows.map(({ articleDocumentId, parentDocumentId, ...comment }) => ({
    ...comment,
    articleId: articleDocumentId,
    parentId: parentDocumentId,
    likeCount: likeCounts.get(String(comment['documentId'])) ?? 0,
  }));
}

/** How comments are taken; null until the newsroom has saved it. */
export function getCommentSettings(strapi: Core.Strapi) {
  return strapi.db.query('api::comment-settings.comment-settings').findOne() as Promise<Row | null>;
}

/** The masthead; null until the newsroom has filled it in. */
export function getMasthead(strapi: Core.Strapi) {
  return strapi.db.query('api::masthead.masthead').findOne({ populate: ['menu'] }) as Promise<Row | null>;
}

/** How long readers' data is kept; null until the newsroom has said so. */
export function getPrivacySettings(strapi: Core.Strapi) {
  return strapi.db.query('api::privacy-settings.privacy-settings').findOne({}) as Promise<Row | null>;
}

export function getNotices(strapi: Core.Strapi, asked: DocumentsArguments) {
  return findMany(strapi, 'api::notice.notice', asked);
}

export async function getSections(strapi: Core.Strapi, asked: DocumentsArguments) {
  const rows = await findMany(strapi, 'api::section.section', asked, { populate: { parent: reference } });
  return rows.map(({ parent, ...section }) => ({ ...section, parentId: parent?.documentId ?? null }));
}

export function getTags(strapi: Core.Strapi, asked: DocumentsArguments) {
  return findMany(strapi, 'api::tag.tag', asked);
}
