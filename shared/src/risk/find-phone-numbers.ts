import { findPlaces, findSpans, type RiskRule, type Span } from './risk-reason.ts';

/**
 * Vietnamese numbers (nine or ten digits after 0 or +84, Circular 22/2014/TT-BTTTT), also with gaps between the digits and
 * with letters that look like digits.
 */
const PHONE_NUMBER = /(?<![\p{L}\p{N}])(?:\+?84|[0o])(?:[\s.\-()]{0,2}[\doOlI]){8,9}\d(?![\p{L}\p{N}])/gu;
const DIGITS_AT_LEAST = 7;

/** A telephone number is an advertisement, or somebody's private data. */
export const findPhoneNumbers: RiskRule = (comment) => {
  const places = findPlaces(comment, findNumbers);
  if (!places) return undefined;
  const { nameSpans, textSpans } = places;
  return { rule: 'phone-numbers', words: 'Có số điện thoại', points: 40, nameSpans, textSpans };
};

function findNumbers(words: string): Span[] {
  return findSpans(words, PHONE_NUMBER).filter(
    ([start, end]) => countDigits(words.slice(start, end)) >= DIGITS_AT_LEAST,
  );
}

const countDigits = (words: string) => words.replace(/\D/gu, '').length;
