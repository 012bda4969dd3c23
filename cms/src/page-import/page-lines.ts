import { toPlainLine } from '@toasoan/shared/plain-text';
import { LIMITS } from './limits.ts';
import { PageRefusal } from './page-refusal.ts';

/** A line of the page with words in it; `from` and `to` differ when it was joined from several of the file. */
export interface Line {
  from: number;
  to: number;
  text: string;
}

/** A text whose paragraphs were broken at a fixed width has no line longer than this. */
const MAX_WRAP_WIDTH = 120;
const MIN_WRAPPED_LINES = 3;

function firstWordLength(line: Line): number {
  return line.text.indexOf(' ') < 0 ? line.text.length : line.text.indexOf(' ');
}

/** Whether the break between two lines was made by the width: the next word would not have fitted any more. */
function isBrokenAt(width: number, line: Line, next: Line): boolean {
  return next.from === line.to + 1 && line.text.length + 1 + firstWordLength(next) > width;
}

/** Joins what a fixed width has broken; leaves alone a text that was not broken so. */
function unwrapLines(lines: readonly Line[]): Line[] {
  const width = Math.max(0, ...lines.map(({ text }) => text.length));
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && isBrokenAt(width, line, next);
  });
  if (width > MAX_WRAP_WIDTH || broken.length < MIN_WRAPPED_LINES) return [...lines];
  return joinLines(lines, (line, index) => broken.includes(lines[index - 1] ?? line));
}

/** Joins each line for which `isContinuation` holds to the one before it. */
export function joinLines(lines: readonly Line[], isContinuation: (line: Line, index: number) => boolean): Line[] {
  const joined: Line[] = [];
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    if (last && isContinuation(line, index)) {
      joined[joined.length - 1] = { from: last.from, to: line.to, text: `${last.text} ${line.text}` };
    } else {
      joined.push(line);
    }
  });
  return joined;
}

/**
 * The lines with words in them, cleaned (NFC, no invisible characters, single spaces), paragraphs joined again
 * where a fixed width has broken them.
 * @throws PageRefusal when there are none, too many, or one is too long.
 */
export function toLines(text: string): Line[] {
  const raw = text.split(/\r\n|[\n\r\u2028\u2029]/u);
  if (raw.length > LIMITS.lines)
    throw new PageRefusal(LIMITS.lines + 1, `The file has more than ${LIMITS.lines} lines`);
  const lines = raw
    .map((words, index) => ({ from: index + 1, to: index + 1, text: toPlainLine(words) }))
    .filter(({ text }) => text !== '');
  if (lines.length === 0) throw new PageRefusal(1, 'The file is empty');
  const long = lines.find((line) => line.text.length > LIMITS.line);
  if (long) throw new PageRefusal(long.from, `The line has more than ${LIMITS.line} characters`);
  return unwrapLines(lines);
}
