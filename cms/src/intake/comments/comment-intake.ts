import type { CommentEvent } from '@toasoan/shared/reader-event';
import type { Assessment } from '@toasoan/shared/risk/assess-comment';
import type { IntakeOf } from '../intake-of.ts';
import { toStrapiColumns } from '../strapi-columns.ts';
import { prepareAssessment } from './assess-comments.ts';
import { prepareBans } from './bans.ts';
import { findCommentPolicies } from './comment-policies.ts';
import { prepareParents } from './parents.ts';

/** A comment is a row that waits for a moderator; nobody else sees it until then. */
export const commentIntake: IntakeOf<CommentEvent> = {
  async prepare({ strapi, trx }, comments) {
    const policies = await findCommentPolicies(strapi, [...new Set(comments.map(({ articleId }) => articleId))]);
    const isParentPrinted = await prepareParents(trx, comments);
    return (comment) => {
      const policy = policies.get(comment.articleId);
      if (policy === undefined) return 'article-not-published';
      if (policy === 'closed') return 'comments-closed';
      return isParentPrinted(comment) ? null : 'parent-not-found';
    };
  },

  async insert({ strapi, trx, now }, comments) {
    const assess = await prepareAssessment(strapi, trx, comments);
    const isBanned = await prepareBans(strapi, comments, now);
    await trx('comments').insert(comments.map((comment) => toRow(comment, assess(comment), isBanned(comment), now)));
  },

  findChanges: () => Promise.resolve([]),
};

/** What comes from a banned browser or network is spam, and its sender is not told. */
function toRow(comment: CommentEvent, { risk, reasons }: Assessment, isBanned: boolean, now: Date) {
  return {
    ...toStrapiColumns(now),
    event_id: comment.id,
    article_document_id: comment.articleId,
    parent_document_id: comment.parentId,
    name: comment.name,
    email: comment.email === '' ? null : comment.email,
    text: comment.text,
    state: isBanned ? 'spam' : 'pending',
    moderation_reason: isBanned ? 'banned' : null,
    risk,
    risk_reasons: JSON.stringify(reasons),
    browser_key: comment.sender.browserKey,
    network_key: comment.sender.networkKey,
    submitted_at: new Date(comment.submittedAt),
  };
}
