import { createBannedWordsRule, toBannedWords } from './find-banned-words.ts';
import type { Span } from './risk-reason.ts';

/** The longest list that can be kept, and so tried, in characters. */
export const WORD_LIST_MAX_LENGTH = 20_000;

/** How many of the comments that a list hits are shown. */
const SHOWN = 10;

/** A comment that readers have sent before. */
export interface PastComment {
  documentId: string;
  name: string;
  text: string;
  state: string;
}

/** What a list of words would have hit. */
export interface WordListTrial {
  /** How many comments were looked at. */
  tried: number;
  hits: number;
  /** Hits among the comments that the newsroom has printed: probably false alarms. */
  approvedHits: number;
  /** The first of the hits, with the places of the words. */
  shown: (PastComment & { nameSpans: readonly Span[]; textSpans: readonly Span[] })[];
}

/** Tries a list, a word or phrase in each line, on comments; called again, it goes on counting. */
export function createWordListTrial(lines: string): (comments: readonly PastComment[]) => WordListTrial {
  const rule = createBannedWordsRule({ name: '', words: toBannedWords(lines), points: 1 });
  const trial: WordListTrial = { tried: 0, hits: 0, approvedHits: 0, shown: [] };
  return (comments) => {
    for (const comment of comments) {
      trial.tried += 1;
      const reason = rule({ ...comment, secondsOnForm: null, recentFromNetwork: null });
      if (!reason) continue;
      trial.hits += 1;
      if (comment.state === 'approved') trial.approvedHits += 1;
      const { nameSpans, textSpans } = reason;
      if (trial.shown.length < SHOWN) trial.shown.push({ ...comment, nameSpans, textSpans });
    }
    return trial;
  };
}
