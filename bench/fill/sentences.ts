import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPlainLine } from '@toasoan/shared/plain-text';
import { OWN_SENTENCES } from './own-sentences.ts';

/** Real sentences that lie beside the repository on some machines; they are never part of it. */
const SHARED_SENTENCES = join(import.meta.dirname, '../../../shared/data/vi-sentences.txt');
const MAIN_TREE_SENTENCES = join(import.meta.dirname, '../../../../shared/data/vi-sentences.txt');

const MIN_LENGTH = 30;
const MAX_LENGTH = 320;

export interface Sentences {
  all: readonly string[];
  /** Beginnings of sentences that can stand as a headline. */
  clauses: readonly string[];
  /** Where they come from, for the person who fills. */
  source: string;
}

/** A sentence of a corpus whose words and marks are separated by spaces, as a newspaper prints it. */
export function toPrintedSentence(line: string): string {
  const printed = line
    .replaceAll('LBKT', '(')
    .replaceAll('RBKT', ')')
    .replace(/\s+([,.;:!?…)])/gu, '$1')
    .replace(/\(\s+/gu, '(')
    .replace(/"\s*([^"]*?)\s*"/gu, '“$1”')
    .replace(/\s+\/\s+/gu, '/');
  return toPlainLine(printed);
}

const isWhole = (sentence: string) =>
  sentence.length >= MIN_LENGTH && sentence.length <= MAX_LENGTH && /^\p{Lu}.*[.!?…]$/u.test(sentence);

/** What stands before the first comma or stop, when it has the length of a headline. */
function toClause(sentence: string): string[] {
  const clause = /^[^,.;:!?…()"“”]{24,90}(?=[,.;:!?…])/u.exec(sentence)?.[0].trim();
  return clause ? [clause] : [];
}

export function readSentences(files: readonly string[] = [SHARED_SENTENCES, MAIN_TREE_SENTENCES]): Sentences {
  const file = files.find((candidate) => existsSync(candidate));
  const lines = file ? readFileSync(file, 'utf8').split('\n').map(toPrintedSentence) : OWN_SENTENCES;
  const all = [...new Set(lines.filter(isWhole))];
  return { all, clauses: [...new Set(all.flatMap(toClause))], source: file ?? 'our own sentences' };
}
