import { isDatelineShaped } from '@toasoan/shared/parse-dateline';
import { findBylineNames } from './byline.ts';
import { joinCredits } from './join-credits.ts';
import { LIMITS } from './limits.ts';
import type { Line } from './page-lines.ts';
import { PageRefusal } from './page-refusal.ts';
import { findCaption } from './picture-caption.ts';
import { leaveOut, type Reading } from './reading.ts';
import { endsSentence, isParagraph } from './sentence.ts';
import { findChrome, findChromeBelow } from './site-chrome.ts';
import { splitAtBylines } from './story-byline.ts';
import { findTags } from './tags-line.ts';

const HEADING_MAX_LENGTH = 120;

/** Lines whose own words say what they are, wherever they stand in the story. */
function readEvident(line: Line): Reading | undefined {
  const chrome = findChrome(line.text);
  if (chrome) return leaveOut(line, chrome);
  if (isDatelineShaped(line.text)) return leaveOut(line, 'dateline printed again');
  const tags = findTags(line.text);
  if (tags) return tags.length > 0 ? { line, is: 'tags', tags } : leaveOut(line, 'no keywords');
  const caption = findCaption(line.text);
  return caption && { line, is: 'picture', ...caption };
}

function isHeading({ text }: Line, next: Line | undefined): boolean {
  if (!next || text.length > HEADING_MAX_LENGTH || !/^[\p{Lu}\p{N}“"]/u.test(text)) return false;
  if (endsSentence(text) && !text.endsWith('?')) return false;
  return isParagraph(next.text) && next.text.length > text.length;
}

function readParagraph(line: Line, index: number, lines: readonly Line[]): Reading {
  if (index === 0) return { line, is: 'abstract' };
  return { line, is: isHeading(line, lines[index + 1]) ? 'heading' : 'paragraph' };
}

/** Reads the lines that are not evident: standfirst, paragraphs, subheads and bylines. */
function readText(lines: readonly Line[]): Reading[] {
  const { bylines, paragraphs, below } = splitAtBylines(lines);
  return [
    ...bylines.map((line): Reading => ({ line, is: 'byline', names: findBylineNames(line.text) ?? [] })),
    ...paragraphs.map(readParagraph),
    ...below.map((line) => leaveOut(line, findChromeBelow(line.text) ?? 'line below the byline')),
  ];
}

/** A credit alone below the byline ("Ảnh: Minh Trí") names who took all the pictures: it is printed with the byline. */
function toBylineCredit(reading: Reading, readings: readonly Reading[]): Reading {
  const isCredit = reading.is === 'picture' && reading.caption === null;
  const isBelow = readings.some(({ is, line }) => is === 'byline' && line.to < reading.line.from);
  const isLast = !readings.some(({ is, line }) => is === 'paragraph' && line.from > reading.line.to);
  return isCredit && isBelow && isLast ? { line: reading.line, is: 'byline', names: [] } : reading;
}

function check(readings: readonly Reading[], after: Line): void {
  const abstract = readings.find(({ is }) => is === 'abstract')?.line;
  if (!abstract) throw new PageRefusal(after.to, 'Nothing follows the dateline: abstract and body are missing');
  if (!readings.some(({ is }) => is === 'paragraph')) {
    throw new PageRefusal(abstract.to, 'Only one paragraph follows the dateline: there is an abstract but no body');
  }
  if (abstract.text.length > LIMITS.abstract) {
    throw new PageRefusal(
      abstract.from,
      `The abstract has ${abstract.text.length} characters, more than ${LIMITS.abstract}`,
    );
  }
}

/**
 * Reads the story below the head.
 * @param after the last line of the head, named when there is no story
 * @throws PageRefusal without a standfirst and at least one paragraph
 */
export function readStory(lines: readonly Line[], after: Line): Reading[] {
  const joined = joinCredits(lines);
  const evident = joined.flatMap((line) => readEvident(line) ?? []);
  const told = new Set(evident.map(({ line }) => line));
  const readings = [...evident, ...readText(joined.filter((line) => !told.has(line)))];
  check(readings, after);
  return readings.map((reading) => toBylineCredit(reading, readings));
}
