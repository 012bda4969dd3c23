import type { RefusalReason } from '@toasoan/shared/reader-event';
import type { Transaction } from '../../store/transaction.ts';

/**
 * Says why what a reader sends about a comment cannot be kept: readers do not see it any more, or it waits for moderators
 * again, for its own reader has edited it or they have taken their decision back.
 */
export async function prepareCommentRefusals(
  trx: Transaction,
  events: readonly { commentId: string }[],
): Promise<(event: { commentId: string }) => RefusalReason | null> {
  const ids = [...new Set(events.map(({ commentId }) => commentId))];
  const rows: { documentId: string; state: string }[] = await trx('comments')
    .select('document_id as documentId', 'state')
    .whereIn('document_id', ids);
  const states = new Map(rows.map(({ documentId, state }) => [documentId, state]));
  return ({ commentId }) => {
    const state = states.get(commentId);
    if (state === 'approved') return null;
    return state === 'pending' ? 'comment-pending' : 'comment-not-found';
  };
}
