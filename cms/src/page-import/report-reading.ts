import { LIMITS } from './limits.ts';
import type { Line } from './page-lines.ts';
import type { Reading } from './reading.ts';

const NAMES: Readonly<Record<Exclude<Reading['is'], 'leftOut'>, string>> = {
  section: 'section',
  headline: 'headline',
  dateline: 'dateline',
  abstract: 'abstract',
  picture: 'caption',
  paragraph: 'paragraph',
  heading: 'heading',
  byline: 'byline',
  tags: 'keywords',
  pollQuestion: 'question of the poll',
  pollOption: 'option of the poll',
  noticeTitle: 'title of a notice',
  noticeText: 'notice',
  noticeSource: 'source of a notice',
};

const FIRST_WORDS_LENGTH = 60;

/** The beginning of a text, cut at a word. */
export function toFirstWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').slice(0, LIMITS.line);
  if (line.length <= FIRST_WORDS_LENGTH) return line;
  return `${line.slice(0, line.lastIndexOf(' ', FIRST_WORDS_LENGTH)) || line.slice(0, FIRST_WORDS_LENGTH)}…`;
}

/** The number of a line as a text editor counts it. */
function toLineNumber({ from, to }: Line): string {
  return from === to ? `line ${from}` : `lines ${from}–${to}`;
}

function toRow(reading: Reading): string {
  const name = reading.is === 'leftOut' ? reading.why : NAMES[reading.is];
  return `  ${toLineNumber(reading.line).padEnd(12)} ${name.padEnd(38)} ${toFirstWords(reading.line.text)}`;
}

function toSection(title: string, readings: readonly Reading[]): string[] {
  return readings.length === 0 ? [] : [title, ...readings.map(toRow), ''];
}

/** What was recognised in a page and what was left out and why, a line each, with line numbers and first words. */
export function reportReading(readings: readonly Reading[]): string[] {
  return [
    ...toSection(
      'Recognised:',
      readings.filter(({ is }) => is !== 'leftOut'),
    ),
    ...toSection(
      'Left out:',
      readings.filter(({ is }) => is === 'leftOut'),
    ),
  ];
}
