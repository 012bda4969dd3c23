import type { Transaction } from '../change-feed/transaction.ts';

/** Which of these comments readers see. */
export async function findApprovedComments(trx: Transaction, events: readonly { commentId: string }[]) {
  const ids = [...new Set(events.map(({ commentId }) => commentId))];
  const rows: { documentId: string }[] = await trx('comments')
    .select('document_id as documentId')
    .whereIn('document_id', ids)
    .where('state', 'approved');
  return new Set(rows.map(({ documentId }) => documentId));
}
