import type { Transaction } from '../../change-feed/transaction.ts';

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
  for (const [commentId, counts] of Map.groupBy(rows, (row) => row.commentId)) {
    const byReason = Object.fromEntries(counts.map(({ reason, reports }) => [reason, Number(reports)]));
    const total = Object.values(byReason).reduce((sum, count) => sum + count, 0);
    await trx('comments')
      .where({ document_id: commentId })
      .update({ report_count: total, report_reasons: JSON.stringify(byReason) });
  }
}
