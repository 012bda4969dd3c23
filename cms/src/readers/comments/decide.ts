import type { Core } from '@strapi/strapi';
import { inFeedTransaction } from '../../store/transaction.ts';
import { findComments, toVersion, type CommentRow } from './comment-rows.ts';
import type { Conflict, Decisions, DeskState, TakenDecision, Verdict } from './desk-answers.ts';

/**
 * Carries out the verdicts of a moderator, all in one transaction, through the document service, which stamps who decided
 * and records what readers see differently. A comment that is no longer what the moderator saw stays as it is.
 */
export function decide(strapi: Core.Strapi, verdicts: readonly Verdict[]): Promise<Decisions> {
  return inFeedTransaction(strapi, async () => {
    const comments = await findComments(
      strapi,
      verdicts.map(({ documentId }) => documentId),
    );
    const taken: TakenDecision[] = [];
    const conflicts: Conflict[] = [];
    for (const verdict of verdicts) {
      const comment = comments.get(verdict.documentId);
      if (!comment || toVersion(comment) !== verdict.version || comment.state === WITHDRAWN) {
        conflicts.push(toConflict(verdict.documentId, comment));
      } else {
        taken.push(await carryOut(strapi, verdict, comment));
      }
    }
    return { taken, conflicts };
  });
}

/** What its reader has taken back is nobody else's to print. */
const WITHDRAWN = 'withdrawn';

async function carryOut(strapi: Core.Strapi, verdict: Verdict, comment: CommentRow): Promise<TakenDecision> {
  const { documentId, state, reason, note, judgedReports } = verdict;
  const data: object = { state, moderationReason: reason, reasons: note || null, judgedReports };
  await strapi.documents('api::comment.comment').update({ documentId, data });
  const { moderationReason, reasons, judgedReports: judgedBefore } = comment;
  const before = { reason: moderationReason, note: reasons ?? '', judgedReports: judgedBefore ?? 0 };
  const version = toVersion({ ...comment, state });
  return { documentId, undo: { documentId, version, state: comment.state as DeskState, ...before } };
}

function toConflict(documentId: string, comment: CommentRow | undefined): Conflict {
  if (!comment) return { documentId, state: null, moderatedBy: null, moderatedAt: null };
  const { state, moderatedBy, moderatedAt } = comment;
  return { documentId, state, moderatedBy, moderatedAt: moderatedAt && new Date(moderatedAt).toISOString() };
}
