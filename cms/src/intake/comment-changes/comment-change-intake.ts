import type { CommentChangeEvent } from '@toasoan/shared/reader-event';
import { recordChanges } from '../../change-feed/record-changes.ts';
import type { IntakeContext, IntakeOf } from '../intake-of.ts';
import { findChangedComments, findChangeRefusal, type ChangedComment } from './changed-comment.ts';
import { prepareEdit, type Edit } from './prepare-edit.ts';

/** A reader edits or withdraws a comment just sent; of several changes of one comment in a batch the last one counts. */
export const commentChangeIntake: IntakeOf<CommentChangeEvent> = {
  async prepare({ trx }, changes) {
    const comments = await findChangedComments(trx, changes);
    const withdrawn = new Set<string>();
    return (change) => {
      const { commentEventId, text } = change;
      const refusal = findChangeRefusal(comments.get(commentEventId), change);
      if (refusal) return refusal;
      if (withdrawn.has(commentEventId)) return 'comment-not-changeable';
      if (text === null) withdrawn.add(commentEventId);
      return null;
    };
  },

  /** What pages print differently depends on what the comment was before, so it is recorded here. */
  async insert(context, changes) {
    const comments = await findChangedComments(context.trx, changes);
    const last = new Map(changes.map((change) => [change.commentEventId, change]));
    const edit = await prepareEdit(context, comments, [...last.values()]);
    for (const change of last.values()) {
      const comment = comments.get(change.commentEventId);
      if (comment) await apply(context, comment, edit(comment, change));
    }
  },

  findChanges: () => Promise.resolve([]),
};

async function apply({ strapi, trx, now }: IntakeContext, comment: ChangedComment, edit: Edit): Promise<void> {
  const { documentId } = comment;
  await trx('comments')
    .where('event_id', comment.eventId)
    .update({ ...edit, updated_at: now });
  if (comment.state !== 'approved') return;
  const action = edit.state === 'approved' ? 'update' : 'delete';
  await recordChanges(strapi, [{ type: 'comment', documentId, action, name: null }], now);
}
