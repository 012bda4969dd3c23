import type { ReportReason } from '@toasoan/shared/reader-event';
import type { Reports } from '../../readers/comments/desk-answers';

const REASONS: Record<ReportReason, string> = {
  abuse: 'xúc phạm, đe dọa',
  spam: 'quảng cáo, rác',
  falsehood: 'sai sự thật',
  privacy: 'lộ thông tin riêng tư',
  other: 'lý do khác',
};

/** "2 sai sự thật", "1 lý do khác" */
export function toReportWords(reports: Reports): string[] {
  return Object.entries(reports).map(([reason, count]) => `${count} ${REASONS[reason as ReportReason]}`);
}

export function countReports(reports: Reports): number {
  return Object.values(reports).reduce((sum, count) => sum + count, 0);
}
