import { foldVietnamese } from '@toasoan/shared/folding';
import { isDatelineShaped, parseDateline } from '@toasoan/shared/parse-dateline';
import { findBylineNames } from './byline.ts';
import { LIMITS } from './limits.ts';
import type { Line } from './page-lines.ts';
import { PageRefusal } from './page-refusal.ts';
import { leaveOut, type Reading } from './reading.ts';
import { findSectionName } from './section-line.ts';
import { findChrome } from './site-chrome.ts';

/** The dateline stands this near to the headline when a clock at the top of the page comes before both. */
const CLOCK_DISTANCE = 4;
/** A line with a date in it that stands so high was probably meant as the dateline. */
const NEAR_MISS = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|\d{1,2}:\d{2}/u;
const NEAR_MISS_LINES = 10;
const NEAR_MISS_LENGTH = 60;

const FORMS = '“Thứ Hai, 01/03/2021 | 17:11” or “01/03/2021 17:11”';

function isHeadlineCandidate({ text }: Line): boolean {
  return !isDatelineShaped(text) && !findChrome(text) && findSectionName(text) === undefined;
}

function refuseWithoutDateline(lines: readonly Line[]): never {
  const nearMiss = lines
    .slice(0, NEAR_MISS_LINES)
    .find(({ text }) => text.length <= NEAR_MISS_LENGTH && NEAR_MISS.test(text));
  if (nearMiss) {
    throw new PageRefusal(nearMiss.from, `The dateline “${nearMiss.text}” cannot be read; it must look like ${FORMS}`);
  }
  throw new PageRefusal(lines.at(-1)?.to ?? 1, `The file has no dateline such as ${FORMS}`);
}

/** The place of the story's dateline: the first one, or the next when the first is only the page's clock. */
function findDateline(lines: readonly Line[]): number {
  const places = lines.flatMap(({ text }, index) => (isDatelineShaped(text) ? [index] : []));
  let [at] = places;
  if (at === undefined) return refuseWithoutDateline(lines);
  for (const next of places.slice(1)) {
    const between = lines.slice(at + 1, next);
    const isNear = between.length <= CLOCK_DISTANCE && between.every(({ text }) => text.length <= LIMITS.headline);
    if (!isNear || !between.some(isHeadlineCandidate)) break;
    at = next;
  }
  return at;
}

function readDateline(line: Line, now: Date): Reading {
  try {
    const date = parseDateline(line.text);
    if (date > now) throw new RangeError(`The dateline lies in the future: “${line.text}”`);
    return { line, is: 'dateline', date };
  } catch (error) {
    if (error instanceof RangeError) throw new PageRefusal(line.from, error.message);
    throw error;
  }
}

/** A short line above the headline proper: the paper's name, "Kỷ niệm 90 năm ngày thành lập:". */
function isKicker({ text }: Line, next: Line): boolean {
  if (text.length > 60) return false;
  const isShort = text.split(' ').length <= 5 && text.length * 2 <= next.text.length;
  return isShort || text.endsWith(':') || (text === text.toUpperCase() && next.text !== next.text.toUpperCase());
}

/** A line of the browser's title, "<headline> - Báo X", above the headline itself. */
function isWindowTitle({ text }: Line, next: Line): boolean {
  return foldVietnamese(text).startsWith(foldVietnamese(next.text));
}

function findHeadline(candidates: readonly Line[]): Line | undefined {
  return candidates.find((line, index) => {
    const next = candidates[index + 1];
    return !next || !(isKicker(line, next) || isWindowTitle(line, next));
  });
}

function readBeforeDateline(line: Line, headline: Line): Reading {
  const chrome = findChrome(line.text);
  const section = findSectionName(line.text);
  const names = line.from > headline.to ? findBylineNames(line.text) : undefined;
  if (line === headline) return { line, is: 'headline' };
  if (section !== undefined && line.from < headline.from) return { line, is: 'section', name: section };
  if (chrome) return leaveOut(line, chrome);
  if (isDatelineShaped(line.text)) return leaveOut(line, 'date of the page, not of the article');
  if (names) return { line, is: 'byline', names };
  return leaveOut(line, line.from < headline.from ? 'line above the headline' : 'line between headline and dateline');
}

function checkHeadline(line: Line | undefined, dateline: Line): Line {
  if (!line) throw new PageRefusal(dateline.from, 'There is no headline above the dateline or right below it');
  if (line.text.length <= LIMITS.headline) return line;
  throw new PageRefusal(line.from, `The headline has ${line.text.length} characters, more than ${LIMITS.headline}`);
}

/**
 * Reads section, headline and dateline; `rest` is what follows them.
 * The headline stands above the dateline or, when nothing else does, right below it.
 * @throws PageRefusal without a dateline or headline, or with a date that does not exist or is still to come
 */
export function readHead(lines: readonly Line[], now: Date): { readings: Reading[]; rest: Line[] } {
  const at = findDateline(lines);
  const dateline = lines[at] as Line;
  const above = lines.slice(0, at);
  const below = lines.slice(at + 1);
  const headlineAbove = findHeadline(above.filter(isHeadlineCandidate));
  const headline = checkHeadline(headlineAbove ?? below.find(isHeadlineCandidate), dateline);
  const end = headlineAbove ? at + 1 : lines.indexOf(headline) + 1;
  const readings = lines
    .slice(0, end)
    .map((line) => (line === dateline ? readDateline(line, now) : readBeforeDateline(line, headline)));
  return { readings, rest: lines.slice(end) };
}
