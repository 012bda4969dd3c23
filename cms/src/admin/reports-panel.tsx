import type { ReportReason } from '@toasoan/shared/reader-event';

interface PanelProps {
  model: string;
  document?: { reportCount?: number | null; reportReasons?: Partial<Record<ReportReason, number>> | null };
}

const REASONS: Record<ReportReason, string> = {
  abuse: 'xúc phạm, đe dọa',
  spam: 'quảng cáo, rác',
  falsehood: 'sai sự thật',
  privacy: 'lộ thông tin riêng tư',
  other: 'lý do khác',
};

/** Beside a comment that readers have reported: how many of them, and what for. */
export function ReportsPanel({ model, document }: PanelProps) {
  if (model !== 'api::comment.comment' || !document?.reportCount) return null;
  const { reportCount, reportReasons } = document;
  const counts = Object.entries(reportReasons ?? {}) as [ReportReason, number][];
  const content = (
    <div style={{ fontSize: '1.4rem', lineHeight: 1.5 }}>
      <p>{reportCount} bạn đọc đã báo bình luận này:</p>
      <ul style={{ listStyle: 'disc', paddingLeft: '1.6rem' }}>
        {counts.map(([reason, count]) => (
          <li key={reason}>
            {REASONS[reason]} ({count})
          </li>
        ))}
      </ul>
    </div>
  );
  return { title: 'Bạn đọc báo vi phạm', content };
}
