import { findBylineNames } from './byline.ts';
import type { Line } from './page-lines.ts';
import { isParagraph } from './sentence.ts';
import { findChromeBelow } from './site-chrome.ts';

/** The text of a story, apart from what stands between its lines. */
export interface StoryText {
  bylines: Line[];
  paragraphs: Line[];
  /** What follows the byline at the end. */
  below: Line[];
}

const isByline = (line: Line | undefined) => line !== undefined && findBylineNames(line.text) !== undefined;

/** Whether the story names its writers before its first paragraph. */
function isBylineOnTop([first, second]: readonly Line[]): boolean {
  return isByline(first) && second !== undefined && isParagraph(second.text);
}

/** The place of the last line that names writers, with only short lines below it; -1 when there is none. */
function findLastByline(lines: readonly Line[]): number {
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = lines[at] as Line;
    if (isByline(line)) return at;
    if (isParagraph(line.text) && !findChromeBelow(line.text)) return -1;
  }
  return -1;
}

/** Tells the bylines of a story, one on top or several on end, from its paragraphs. The first line is never at the end. */
export function splitAtBylines(lines: readonly Line[]): StoryText {
  const top = isBylineOnTop(lines) ? lines.slice(0, 1) : [];
  const rest = lines.slice(top.length);
  const last = findLastByline(rest);
  if (last < 0) return { bylines: top, paragraphs: rest, below: [] };
  let first = last;
  while (first > 1 && isByline(rest[first - 1])) first -= 1;
  return {
    bylines: [...top, ...rest.slice(first, last + 1)],
    paragraphs: rest.slice(0, first),
    below: rest.slice(last + 1),
  };
}
