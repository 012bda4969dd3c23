import type { Span } from '@toasoan/shared/risk/risk-reason';

export interface Piece {
  words: string;
  isMarked: boolean;
}

/** A text cut where marked places begin and end; places may overlap, or lie outside of it. */
export function toPieces(text: string, spans: readonly Span[]): Piece[] {
  const isMarked = new Uint8Array(text.length);
  for (const [start, end] of spans) isMarked.fill(1, Math.max(0, start), Math.max(0, end));
  const pieces: Piece[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    while (end < text.length && isMarked[end] === isMarked[start]) end += 1;
    pieces.push({ words: text.slice(start, end), isMarked: isMarked[start] === 1 });
  }
  return pieces;
}
