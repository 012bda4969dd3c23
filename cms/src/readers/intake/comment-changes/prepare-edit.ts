import type { CommentChangeEvent } from '@toasoan/shared/reader-event';
import type { RiskReason } from '@toasoan/shared/risk/risk-reason';
import { prepareLikeness } from '../../comments/likeness.ts';
import { prepareAssessment } from '../comments/assess-comments.ts';
import { prepareCommentPolicies } from '../comments/comment-policies.ts';
import { prepareFirstStanding } from '../comments/first-standing.ts';
import type { IntakeContext } from '../intake-of.ts';
import { toEditedEvent, toEditedState, type ChangedComment } from './changed-comment.ts';

/** The columns of a comment that a change sets. */
export interface Edit {
  state: string;
  [column: string]: unknown;
}

/** What a reader has taken back stays with the newsroom until it is purged, but not the e-mail address. */
const WITHDRAWAL: Edit = { state: 'withdrawn', email: null };

/** Reads what is needed to judge the new words of a batch; says what each change makes of its comment. */
export async function prepareEdit(
  { strapi, trx, now }: IntakeContext,
  comments: ReadonlyMap<string, ChangedComment>,
  changes: readonly CommentChangeEvent[],
): Promise<(comment: ChangedComment, change: CommentChangeEvent) => Edit> {
  const events = changes.flatMap(({ commentEventId, text }) => {
    const comment = comments.get(commentEventId);
    return comment && text !== null ? toEditedEvent(comment, text) : [];
  });
  const assess = await prepareAssessment(strapi, trx, events);
  const findStanding = await prepareFirstStanding(strapi, events, await prepareCommentPolicies(strapi, events), now);
  const nameLikeness = await prepareLikeness(
    trx,
    events.map(({ text }) => text),
  );

  return (comment, { text, submittedAt }) => {
    if (text === null) return WITHDRAWAL;
    const event = toEditedEvent(comment, text);
    const reasons = [...findReasonsOfSending(comment), ...assess(event).reasons];
    const risk = Math.min(
      100,
      reasons.reduce((sum, { points }) => sum + points, 0),
    );
    const state = toEditedState(comment.state, findStanding(event, risk));
    const isWaitingAgain = state === 'pending' && comment.state !== 'pending';
    return {
      text,
      likeness: nameLikeness(text),
      risk,
      risk_reasons: JSON.stringify(reasons),
      state,
      edited_at: new Date(submittedAt),
      ...(isWaitingAgain ? { moderated_by: null, moderated_at: null, moderation_reason: null } : {}),
    };
  };
}

/** What spoke against how the comment was sent still does, whatever its words are now. */
function findReasonsOfSending({ riskReasons }: ChangedComment): RiskReason[] {
  const stored: unknown = typeof riskReasons === 'string' ? JSON.parse(riskReasons) : riskReasons;
  return Array.isArray(stored) ? (stored as RiskReason[]).filter(({ rule }) => rule === 'hasty-form') : [];
}
