import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './stack/root.ts';

/** Words that nobody in the trade uses any more, and what to write instead. */
const ARCHAIC: Readonly<Record<string, string>> = {
  anew: 'again',
  'at leisure': 'later, in the background',
  betimes: 'early',
  hearsay: 'may be forged',
  hence: 'therefore, so',
  hitherto: 'until now',
  'in earnest': 'really',
  lest: 'so that … not',
  mourn: 'report, miss',
  thence: 'from there',
  thereof: 'of it',
  'told of': 'knows, is notified of',
  upon: 'on',
  whence: 'from where',
  whoever: 'the one who, anyone who',
  whomever: 'no matter whom',
};

const TEXTS = ['*.astro', '*.md', '*.mjs', '*.ts', '*.tsx', '*.yml', '.env.example'];

/** Vietnamese texts, and what others have written. */
const LEFT_OUT =
  /^(?:demo\/|docs\/huong-dan|cms\/tests\/page-import\/|scripts\/plain-english\.test\.ts$)|\/generated\//u;

const files = execFileSync('git', ['ls-files', ...TEXTS], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && !LEFT_OUT.test(file));

describe('the English of code and documents', () => {
  it.each(Object.entries(ARCHAIC))('does without “%s” (better: %s)', (word) => {
    const pattern = new RegExp(`\\b${word}\\b`, 'iu');
    const found = files.flatMap((file) => {
      const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
      return lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : []));
    });
    expect(found).toEqual([]);
  });
});
