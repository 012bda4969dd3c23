import type { Core } from '@strapi/strapi';
import { inFeedTransaction } from '../../store/transaction.ts';
import { writeReportCounts } from '../intake/reports/write-report-counts.ts';

const COMMENTS_AT_A_TIME = 200;

/**
 * Forgets the reports sent before an instant. The comments count what is left, and as many fewer as judged, so that a new
 * report leads a moderator there again.
 */
export async function purgeReports(strapi: Core.Strapi, before: Date): Promise<number> {
  for (let total = 0; ;) {
    const gone = await inFeedTransaction(strapi, async ({ trx }) => {
      const old = () => trx('comment_reports').where('submitted_at', '<', before.toISOString());
      const rows: { commentId: string; count: number | string }[] = await old()
        .select('comment_document_id as commentId')
        .count('* as count')
        .groupBy('comment_document_id')
        .limit(COMMENTS_AT_A_TIME);
      const ids = rows.map(({ commentId }) => commentId);
      const deleted: number = await old().whereIn('comment_document_id', ids).delete();
      for (const { commentId, count } of rows) {
        const left = trx.raw('case when judged_reports > ? then judged_reports - ? else 0 end', [count, count]);
        await trx('comments').where({ document_id: commentId }).update({ judged_reports: left });
      }
      await writeReportCounts(trx, ids);
      return deleted;
    });
    if (gone === 0) return total;
    total += gone;
  }
}
