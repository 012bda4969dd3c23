import { toRefusalWords } from './refused-words';
import { useRefusal } from './use-refusal';

interface PanelProps {
  model: string;
  document?: { documentId?: string; updatedAt?: unknown; status?: unknown };
}

/** Beside any document: why the site does not print it, and the way to have it tried again. */
export function RefusedPanel({ model, document }: PanelProps) {
  const id = document?.documentId ?? '';
  const version = JSON.stringify([document?.updatedAt, document?.status]);
  const { reason, tryAgain } = useRefusal(model, id, version);
  if (id === '' || reason === null) return null;
  const type = model.split('.').at(-1) ?? '';
  return {
    title: 'Trang web không nhận',
    content: (
      <div style={{ fontSize: '1.4rem', lineHeight: 1.5 }} role="alert">
        <p title={reason}>{toRefusalWords({ type: toCamelCase(type), reason })}</p>
        <button type="button" onClick={() => void tryAgain()} style={BUTTON}>
          Thử lại
        </button>
      </div>
    ),
  };
}

const BUTTON = {
  marginTop: '0.8rem',
  padding: '0.6rem 1.2rem',
  border: '1px solid currentColor',
  borderRadius: '0.4rem',
  cursor: 'pointer',
} as const;

/** "comment-settings" → "commentSettings". */
function toCamelCase(name: string): string {
  return name.replaceAll(/-(?<letter>\w)/gu, (_match, letter: string) => letter.toUpperCase());
}
