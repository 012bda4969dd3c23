import type { CommentEvent, RefusalReason } from '@toasoan/shared/reader-event';
import type { Transaction } from '../../../store/transaction.ts';

interface Parent {
  documentId: string;
  articleId: string;
  state: string;
}

/**
 * Finds the answered comments of a batch; says of each comment why it cannot be kept as an answer, null when it can: the one
 * it answers stands under the same article for readers to see, or it answers none.
 */
export async function prepareParentRefusals(
  trx: Transaction,
  comments: readonly CommentEvent[],
): Promise<(comment: CommentEvent) => RefusalReason | null> {
  const parentIds = [...new Set(comments.flatMap(({ parentId }) => parentId ?? []))];
  const parents = new Map((await findParents(trx, parentIds)).map((parent) => [parent.documentId, parent]));
  return ({ parentId, articleId }) => {
    if (parentId === null) return null;
    const parent = parents.get(parentId);
    if (parent?.articleId !== articleId) return 'parent-not-found';
    if (parent.state === 'approved') return null;
    return parent.state === 'pending' ? 'comment-pending' : 'parent-not-found';
  };
}

async function findParents(trx: Transaction, ids: readonly string[]): Promise<Parent[]> {
  if (ids.length === 0) return [];
  return trx('comments')
    .select('document_id as documentId', 'article_document_id as articleId', 'state')
    .whereIn('document_id', ids);
}
