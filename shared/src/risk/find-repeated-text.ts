import { findSpans, type RiskRule, type Span } from './risk-reason.ts';

/** One sign eight times or more ("!!!!!!!!"), or two to four in turn six times or more ("hahahahahaha"). */
const REPEATED_SIGNS = /(\S)\1{7,}|(\S{2,4}?)\2{5,}/gu;
const SENTENCE = /[^.!?\n]{8,}/gu;
const TIMES = 3;

/** The same over and over: shouting, or padding to pass for a long comment. */
export const findRepeatedText: RiskRule = ({ name, text }) => {
  const nameSpans = findSpans(name, REPEATED_SIGNS);
  const textSpans = [...findSpans(text, REPEATED_SIGNS), ...findRepeatedSentences(text)];
  if (nameSpans.length + textSpans.length === 0) return undefined;
  return { rule: 'repeated-text', words: 'Lặp đi lặp lại', points: 20, nameSpans, textSpans };
};

function findRepeatedSentences(text: string): Span[] {
  const places = new Map<string, Span[]>();
  for (const { index, 0: sentence } of text.matchAll(SENTENCE)) {
    const key = sentence.trim().toLowerCase();
    places.set(key, [...(places.get(key) ?? []), [index, index + sentence.length]]);
  }
  return [...places.values()].filter((spans) => spans.length >= TIMES).flat();
}
