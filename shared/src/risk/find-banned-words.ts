import { createPhraseSearch } from './phrase-search.ts';
import type { RiskRule } from './risk-reason.ts';

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
  return ({ name, text }) => {
    const [nameSpans, textSpans] = [search(name), search(text)];
    if (nameSpans.length + textSpans.length === 0) return undefined;
    return { rule: 'banned-words', words: `Từ trong danh sách “${listName}”`, points, nameSpans, textSpans };
  };
}
