import type { CommentEvent } from '@toasoan/shared/reader-event';
import type { Assessment } from '@toasoan/shared/risk/assess-comment';
import { prepareLikeness } from '../../comments/likeness.ts';
import type { IntakeOf } from '../intake-of.ts';
import { toStrapiColumns } from '../strapi-columns.ts';
import { prepareAssessment } from './assess-comments.ts';
import { prepareCommentPolicies } from './comment-policies.ts';
import { prepareFirstStanding, type Standing } from './first-standing.ts';
import { prepareParentRefusals } from './parents.ts';

/** A comment is a row; nobody sees it but moderators until it is approved, by one of them or as the policy says. */
export const commentIntake: IntakeOf<CommentEvent> = async ({ strapi, trx, now }, sent) => {
  const findPolicy = await prepareCommentPolicies(strapi, sent);
  const findParentRefusal = await prepareParentRefusals(trx, sent);
  return {
    findRefusal(comment) {
      const policy = findPolicy(comment);
      if (policy === undefined) return 'article-not-published';
      if (policy === 'closed') return 'comments-closed';
      return findParentRefusal(comment);
    },
    async keep(comments) {
      const assess = await prepareAssessment(strapi, trx, comments);
      const findStanding = await prepareFirstStanding(strapi, comments, findPolicy, now);
      const texts = comments.map(({ text }) => text);
      const nameLikeness = await prepareLikeness(trx, texts);
      const rows = comments.map((comment) => {
        const assessment = assess(comment);
        const standing = findStanding(comment, assessment.risk);
        return { ...toRow(comment, assessment, standing, now), likeness: nameLikeness(comment.text) };
      });
      await trx('comments').insert(rows);
      const approved = rows.filter(({ state }) => state === 'approved');
      return approved.map((row) => ({ type: 'comment', documentId: row.document_id, action: 'publish', name: null }));
    },
  };
};

function toRow(comment: CommentEvent, { risk, reasons }: Assessment, standing: Standing, now: Date) {
  return {
    ...toStrapiColumns(now),
    event_id: comment.id,
    article_document_id: comment.articleId,
    parent_document_id: comment.parentId,
    name: comment.name,
    email: comment.email === '' ? null : comment.email,
    text: comment.text,
    state: standing.state,
    moderation_reason: standing.moderationReason,
    risk,
    risk_reasons: JSON.stringify(reasons),
    browser_key: comment.sender.browserKey,
    network_key: comment.sender.networkKey,
    submitted_at: new Date(comment.submittedAt),
  };
}
