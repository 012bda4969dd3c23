import { findSpans, type RiskRule } from './risk-reason.ts';

/**
 * Vietnamese numbers (nine or ten digits after 0 or +84, Circular 22/2014/TT-BTTTT), also with gaps between the digits and
 * with letters that look like digits.
 */
const PHONE_NUMBER = /(?<![\p{L}\p{N}])(?:\+?84|[0o])(?:[\s.\-()]{0,2}[\doOlI]){8,9}\d(?![\p{L}\p{N}])/gu;
const DIGITS_AT_LEAST = 7;

/** A telephone number is an advertisement, or somebody's private data. */
export const findPhoneNumbers: RiskRule = ({ name, text }) => {
  const [nameSpans, textSpans] = [name, text].map((words) =>
    findSpans(words, PHONE_NUMBER).filter(([start, end]) => countDigits(words.slice(start, end)) >= DIGITS_AT_LEAST),
  ) as [ReturnType<typeof findSpans>, ReturnType<typeof findSpans>];
  if (nameSpans.length + textSpans.length === 0) return undefined;
  return { rule: 'phone-numbers', words: 'Có số điện thoại', points: 40, nameSpans, textSpans };
};

const countDigits = (words: string) => words.replace(/\D/gu, '').length;
