import { toRefusalWords } from './refused-words';
import { useRefusal } from './use-refusal';

interface Props {
  uid: string;
  id: string;
  /** Changes with every save. */
  version: string;
  /** What is said when the site refuses nothing. */
  otherwise?: string;
}

/** Why the site does not print a document, and the way to have it tried again. */
export function RefusedLine({ uid, id, version, otherwise }: Props) {
  const { reason, tryAgain } = useRefusal(uid, id, version);
  if (reason === null) return otherwise === undefined ? null : <p style={TEXT}>{otherwise}</p>;
  return (
    <div style={TEXT} role="alert">
      <p title={reason}>{toRefusalWords({ type: uid.split('.').at(-1) ?? '', reason })}</p>
      <button type="button" onClick={() => void tryAgain()} style={BUTTON}>
        Thử lại
      </button>
    </div>
  );
}

const TEXT = { fontSize: '1.4rem', lineHeight: 1.5 } as const;

const BUTTON = {
  marginTop: '0.8rem',
  padding: '0.6rem 1.2rem',
  border: '1px solid currentColor',
  borderRadius: '0.4rem',
  cursor: 'pointer',
} as const;
