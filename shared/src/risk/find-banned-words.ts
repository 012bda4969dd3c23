import { toPlainLine } from '../plain-text.ts';
import { createPhraseSearch } from './phrase-search.ts';
import { findPlaces, type RiskRule } from './risk-reason.ts';

/** A list of words kept by the newsroom. */
export interface WordList {
  name: string;
  words: readonly string[];
  /** What each list that hits adds to the risk, 1 to 100. */
  points: number;
}

/** The rule of one list of the newsroom; made once for many comments. */
export function createBannedWordsRule({ name: listName, words, points }: WordList): RiskRule {
  const search = createPhraseSearch(words);
  return (comment) => {
    const places = findPlaces(comment, search);
    if (!places) return undefined;
    const { nameSpans, textSpans } = places;
    return { rule: 'banned-words', words: `Từ trong danh sách “${listName}”`, points, nameSpans, textSpans };
  };
}

/** The words of a list as editors write it: a word or phrase in each line. */
export function toBannedWords(lines: string): string[] {
  return [...new Set(lines.split('\n').map(toPlainLine))].filter((line) => line !== '');
}
