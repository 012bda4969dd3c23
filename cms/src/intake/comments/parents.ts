import type { CommentEvent } from '@toasoan/shared/reader-event';
import type { Transaction } from '../../change-feed/transaction.ts';

/**
 * Finds the answered comments of a batch; says of each comment whether the one it answers stands under the same article
 * for readers to see, also when it answers none.
 */
export async function prepareParents(
  trx: Transaction,
  comments: readonly CommentEvent[],
): Promise<(comment: CommentEvent) => boolean> {
  const parentIds = [...new Set(comments.flatMap(({ parentId }) => parentId ?? []))];
  const articles = parentIds.length > 0 ? await findArticlesOfApproved(trx, parentIds) : new Map<string, string>();
  return ({ parentId, articleId }) => parentId === null || articles.get(parentId) === articleId;
}

/** The articles of those of these comments that are approved, by the comments' documentIds. */
async function findArticlesOfApproved(trx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { documentId: string; articleId: string }[] = await trx('comments')
    .select('document_id as documentId', 'article_document_id as articleId')
    .whereIn('document_id', ids)
    .where('state', 'approved');
  return new Map(rows.map(({ documentId, articleId }) => [documentId, articleId]));
}
