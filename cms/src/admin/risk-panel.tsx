import type { RiskReason } from '@toasoan/shared/risk/risk-reason';
import { Marked } from './moderation/marked';

interface PanelProps {
  model: string;
  document?: { name?: string; text?: string; risk?: number | null; riskReasons?: RiskReason[] | null };
}

/** Beside a comment: how risky it would be to print it, why, and which of its words are meant. */
export function RiskPanel({ model, document }: PanelProps) {
  if (model !== 'api::comment.comment' || typeof document?.risk !== 'number') return null;
  const { name = '', text = '', risk, riskReasons } = document;
  return { title: 'Rủi ro', content: <Reasons risk={risk} reasons={riskReasons ?? []} name={name} text={text} /> };
}

function Reasons({ risk, reasons, name, text }: { risk: number; reasons: RiskReason[]; name: string; text: string }) {
  if (reasons.length === 0) return <p style={STYLE}>Không có gì đáng ngại.</p>;
  return (
    <div style={STYLE}>
      <p>Mức rủi ro: {risk}/100</p>
      <ul style={{ listStyle: 'disc', paddingLeft: '1.6rem' }}>
        {reasons.map(({ rule, words, points }) => (
          <li key={`${rule} ${words}`}>
            {words} (+{points})
          </li>
        ))}
      </ul>
      <p style={{ marginTop: '0.8rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        <strong>
          <Marked text={name} spans={reasons.flatMap(({ nameSpans }) => nameSpans)} />:
        </strong>{' '}
        <Marked text={text} spans={reasons.flatMap(({ textSpans }) => textSpans)} />
      </p>
    </div>
  );
}

const STYLE = { fontSize: '1.4rem', lineHeight: 1.5 };
