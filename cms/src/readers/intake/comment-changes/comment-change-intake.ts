import type { CommentChangeEvent } from '@toasoan/shared/reader-event';
import type { Change } from '../../../feed/record-changes.ts';
import type { IntakeContext, IntakeOf } from '../intake-of.ts';
import { findChangedComments, findChangeRefusal, findFinalChanges, type ChangedComment } from './changed-comment.ts';
import { prepareEdit, type Edit } from './prepare-edit.ts';

/** A reader edits or withdraws a comment just sent; of several changes of one comment the one sent last counts. */
export const commentChangeIntake: IntakeOf<CommentChangeEvent> = async (context, sent) => {
  const comments = await findChangedComments(context.trx, sent);
  const withdrawn = new Set<string>();
  return {
    findRefusal(change) {
      const { commentEventId, text } = change;
      const refusal = findChangeRefusal(comments.get(commentEventId), change);
      if (refusal) return refusal;
      if (withdrawn.has(commentEventId)) return 'comment-not-changeable';
      if (text === null) withdrawn.add(commentEventId);
      return null;
    },
    async keep(changes) {
      const final = findFinalChanges(comments, changes);
      const edit = await prepareEdit(context, comments, final);
      const printed: Change[] = [];
      for (const change of final) {
        const comment = comments.get(change.commentEventId);
        if (comment) printed.push(...(await apply(context, comment, edit(comment, change))));
      }
      return printed;
    },
  };
};

/** Resolves to what pages print differently, which depends on what the comment was before. */
async function apply({ trx, now }: IntakeContext, comment: ChangedComment, edit: Edit): Promise<Change[]> {
  const { documentId } = comment;
  await trx('comments')
    .where('event_id', comment.eventId)
    .update({ ...edit, updated_at: now });
  if (comment.state !== 'approved') return [];
  return [{ type: 'comment', documentId, action: edit.state === 'approved' ? 'update' : 'delete', name: null }];
}
