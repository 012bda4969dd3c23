import type { ReportEvent } from '@toasoan/shared/reader-event';
import { prepareCommentRefusals } from '../comment-refusals.ts';
import type { IntakeOf } from '../intake-of.ts';
import { keepNewest } from '../keep-newest.ts';
import { newestOfEach } from '../newest-of-each.ts';
import { writeReportCounts } from './write-report-counts.ts';

/** A report is a row, one for each comment and reporter. It takes nothing down: it leads a moderator to the comment. */
export const reportIntake: IntakeOf<ReportEvent> = async ({ trx }, sent) => {
  return {
    findRefusal: await prepareCommentRefusals(trx, sent),
    async keep(reports) {
      const rows = newestOfEach(reports, ({ commentId, reporterKey }) => `${commentId} ${reporterKey}`).map(toRow);
      await keepNewest(trx, { table: 'comment_reports', key: ['comment_document_id', 'reporter_key'] }, rows);
      await writeReportCounts(trx, [...new Set(reports.map(({ commentId }) => commentId))]);
      return [];
    },
  };
};

function toRow({ commentId, reporterKey, reason, submittedAt }: ReportEvent) {
  return { comment_document_id: commentId, reporter_key: reporterKey, reason, submitted_at: submittedAt };
}
