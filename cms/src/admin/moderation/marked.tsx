import type { Span } from '@toasoan/shared/risk/risk-reason';
import { toPieces } from './to-pieces';

/** A text with some of its words marked; it is a reader's, so it is never read as HTML. */
export function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  return toPieces(text, spans).map(({ words, isMarked }, index) =>
    isMarked ? <mark key={index}>{words}</mark> : <span key={index}>{words}</span>,
  );
}
