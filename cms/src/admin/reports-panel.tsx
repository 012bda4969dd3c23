import type { Reports } from '../readers/comments/desk-answers';
import { toReportWords } from './moderation/report-words';

interface PanelProps {
  model: string;
  document?: { reportCount?: number | null; reportReasons?: Reports | null };
}

/** Beside a comment that readers have reported: how many of them, and what for. */
export function ReportsPanel({ model, document }: PanelProps) {
  if (model !== 'api::comment.comment' || !document?.reportCount) return null;
  const { reportCount, reportReasons } = document;
  const content = (
    <div style={{ fontSize: '1.4rem', lineHeight: 1.5 }}>
      <p>{reportCount} bạn đọc đã báo bình luận này:</p>
      <ul style={{ listStyle: 'disc', paddingLeft: '1.6rem' }}>
        {toReportWords(reportReasons ?? {}).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
  return { title: 'Bạn đọc báo vi phạm', content };
}
