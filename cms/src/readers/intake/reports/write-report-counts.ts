import type { Transaction } from '../../../store/transaction.ts';

interface ReasonCount {
  commentId: string;
  reason: string;
  reports: number | string;
}

/** Counts the reports of these comments from their rows, and writes down with each how many there are and what for. */
export async function writeReportCounts(trx: Transaction, commentIds: readonly string[]): Promise<void> {
  const rows: ReasonCount[] = await trx('comment_reports')
    .select('comment_document_id as commentId', 'reason')
    .count('* as reports')
    .whereIn('comment_document_id', commentIds)
    .groupBy('comment_document_id', 'reason')
    .orderBy('reason');
  const counted = Map.groupBy(rows, ({ commentId }) => commentId);
  for (const commentId of commentIds) {
    const counts = (counted.get(commentId) ?? []).map(({ reason, reports }) => [reason, Number(reports)] as const);
    await trx('comments')
      .where({ document_id: commentId })
      .update({
        report_count: counts.reduce((sum, [, reports]) => sum + reports, 0),
        report_reasons: JSON.stringify(Object.fromEntries(counts)),
      });
  }
}
