import type { Core } from '@strapi/strapi';
import { PUBLISHED } from '../../feed/delivered-types.ts';
import { findPrinted } from '../../feed/printed-articles/find-printed.ts';
import { findComments, toPastComment, type CommentRow } from './comment-rows.ts';
import type { CommentDetail, CommentedArticle } from './desk-answers.ts';
import { findSenderHistory } from './sender-history.ts';

const OTHERS = 5;

/** What a moderator wants beside a comment; null when there is no such comment. */
export async function findCommentDetail(strapi: Core.Strapi, id: string, now: Date): Promise<CommentDetail | null> {
  const comment = (await findComments(strapi, [id])).get(id);
  if (!comment) return null;
  const { parentDocumentId } = comment;
  const parent = parentDocumentId ? (await findComments(strapi, [parentDocumentId])).get(parentDocumentId) : undefined;
  return {
    article: await findArticle(strapi, comment.articleDocumentId),
    answered: parent ? toPastComment(parent) : null,
    others: (await findOthers(strapi, comment)).map(toPastComment),
    browser: await findSenderHistory(strapi, 'browser', comment, now),
    network: await findSenderHistory(strapi, 'network', comment, now),
  };
}

async function findArticle(strapi: Core.Strapi, documentId: string): Promise<CommentedArticle | null> {
  const query = strapi.db.query('api::article.article');
  const select = ['headline', 'abstract'];
  const found: { headline: string; abstract: string | null } | null =
    (await query.findOne({ select, where: { ...PUBLISHED, documentId } })) ??
    (await query.findOne({ select, where: { documentId } }));
  if (!found) return null;
  const printed = await findPrinted(strapi, documentId);
  const url = printed.state === 'live' ? printed.url : null;
  return { documentId, headline: found.headline, abstract: found.abstract ?? '', url };
}

function findOthers(strapi: Core.Strapi, { articleDocumentId, documentId }: CommentRow): Promise<CommentRow[]> {
  return strapi.db.query('api::comment.comment').findMany({
    where: { articleDocumentId, documentId: { $ne: documentId } },
    orderBy: [{ submittedAt: 'desc' }],
    limit: OTHERS,
  });
}
