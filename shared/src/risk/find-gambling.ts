import { createPhraseSearch } from './phrase-search.ts';
import { findPlaces, findSpans, type RiskRule, type Span } from './risk-reason.ts';

/** The words of the gambling and loan advertisements that fill the comments of Vietnamese sites. */
const PHRASES = [
  'cá cược',
  'cá độ',
  'nhà cái',
  'nổ hũ',
  'tài xỉu',
  'xóc đĩa',
  'bắn cá đổi thưởng',
  'game đổi thưởng',
  'đánh bài online',
  'lô đề online',
  'soi cầu',
  'soi kèo',
  'kèo nhà cái',
  'casino online',
  'baccarat',
  'jackpot',
  'nạp rút nhanh',
  'hoàn trả cược',
  'vay tiền nhanh',
  'vay tín chấp',
  'việc nhẹ lương cao',
];

const search = createPhraseSearch(PHRASES);
/** Names of such houses: letters, then "bet" or "win" or a number ("bk8", "789bet", "sunwin", "w88"). */
const HOUSE = /(?<![\p{L}\p{N}])(?:\p{L}*\d{0,3}(?:bet|win)\d{0,3}|(?:fb|w|m|bk|vn|k)8{1,3})(?![\p{L}\p{N}])/giu;
const WORDS_OF_EVERYDAY = ['win', 'bet', 'twin', 'darwin', 'alphabet', 'godwin', 'baldwin'];

/** Vocabulary of gambling houses and loan sharks. */
export const findGambling: RiskRule = (comment) => {
  const places = findPlaces(comment, findAll);
  if (!places) return undefined;
  const { nameSpans, textSpans, count } = places;
  return {
    rule: 'gambling',
    words: 'Từ ngữ quảng cáo cờ bạc, cho vay',
    points: count > 1 ? 70 : 40,
    nameSpans,
    textSpans,
  };
};

function findAll(words: string): Span[] {
  const isHouse = ([start, end]: Span) => !WORDS_OF_EVERYDAY.includes(words.slice(start, end).toLowerCase());
  return [...search(words), ...findSpans(words, HOUSE).filter(isHouse)];
}
