import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { DAY_MS } from '@toasoan/shared/durations';
import { inFeedTransaction } from '../../store/transaction.ts';
import type { SenderKind } from './bans.ts';
import { findComments, toVersion, type CommentRow } from './comment-rows.ts';
import { decide } from './decide.ts';
import { MOST_DECISIONS, type BanAnswer, type Verdict } from './desk-answers.ts';

export interface BanOrder {
  /** A comment of the one who is to be banned. */
  commentDocumentId: string;
  kind: SenderKind;
  /** Null: for good. */
  days: number | null;
  reason: string;
  /** Makes spam of what waits from there, as far as it can be decided on at once. */
  includesWaiting: boolean;
}

/**
 * Bans where a comment came from: what comes from there is kept as spam, and the sender is not told.
 * @throws ValidationError when it is not known where the comment came from
 */
export function banSender(strapi: Core.Strapi, order: BanOrder, bannedBy: string, now: Date): Promise<BanAnswer> {
  const { commentDocumentId, kind, days, reason, includesWaiting } = order;
  return inFeedTransaction(strapi, async () => {
    const comment = (await findComments(strapi, [commentDocumentId])).get(commentDocumentId);
    const senderKey = comment?.[`${kind}Key`];
    if (!senderKey) throw new errors.ValidationError('Không biết bình luận này được gửi từ đâu, nên không chặn được.');
    const until = days === null ? null : new Date(now.getTime() + days * DAY_MS).toISOString();
    const { documentId } = await strapi
      .documents('api::ban.ban')
      .create({ data: { kind, senderKey, reason, until, bannedBy, commentDocumentId } });
    const waiting = { where: { [`${kind}Key`]: senderKey, state: 'pending' as const } };
    const decisions = await decide(strapi, includesWaiting ? await findVerdicts(strapi, waiting, reason) : []);
    const left = await strapi.db.query('api::comment.comment').count(waiting);
    return { banDocumentId: documentId, left, ...decisions };
  });
}

async function findVerdicts(strapi: Core.Strapi, waiting: { where: object }, note: string): Promise<Verdict[]> {
  const rows: CommentRow[] = await strapi.db
    .query('api::comment.comment')
    .findMany({ ...waiting, orderBy: [{ submittedAt: 'desc' }], limit: MOST_DECISIONS });
  return rows.map((row) => ({
    documentId: row.documentId,
    version: toVersion(row),
    state: 'spam',
    reason: 'banned',
    note,
    judgedReports: row.reportCount ?? 0,
  }));
}
