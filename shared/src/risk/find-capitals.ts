import type { RiskRule } from './risk-reason.ts';

const LETTERS_AT_LEAST = 20;
const SHARE = 0.7;

/** Nearly everything in capitals: shouting. A short exclamation is none. */
export const findCapitals: RiskRule = ({ text }) => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (letters < LETTERS_AT_LEAST || capitals < letters * SHARE) return undefined;
  return { rule: 'capitals', words: 'Viết toàn chữ hoa', points: 15, nameSpans: [], textSpans: [[0, text.length]] };
};
