import { findPlaces, findSpans, type RiskRule } from './risk-reason.ts';

/** Endings of addresses that are written without "https://" in spam and in honest comments; not words of Vietnamese. */
const ENDINGS =
  'com|vn|net|org|info|biz|xyz|top|club|online|site|shop|store|vip|win|bet|casino|asia|cc|me|io|tv|live|link|app|ly|gl|fun|pro';

const LINK = new RegExp(
  String.raw`https?:\/\/\S+|\bwww\.\S+|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:${ENDINGS})(?![\p{L}\p{N}-])(?:\/\S*)?`,
  'giu',
);

const MANY = 3;

/** Links lead readers away, and are never made clickable; who writes many of them wants nothing else. */
export const findLinks: RiskRule = (comment) => {
  const places = findPlaces(comment, (words) => findSpans(words, LINK));
  if (!places) return undefined;
  const { nameSpans, textSpans, count } = places;
  const points = count >= MANY || nameSpans.length > 0 ? 60 : 25;
  return { rule: 'links', words: `Có ${count} liên kết`, points, nameSpans, textSpans };
};
