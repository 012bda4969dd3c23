import { assemblePage } from './assemble-page.ts';
import { decodePage } from './decode-page.ts';
import { readNotices } from './notice-block.ts';
import { splitBlocks } from './page-blocks.ts';
import { readHead } from './page-head.ts';
import { toLines, type Line } from './page-lines.ts';
import { readPoll } from './poll-block.ts';
import type { Reading } from './reading.ts';
import type { SavedPage } from './saved-page.ts';
import { refuseSecondArticle } from './second-article.ts';
import { readStory } from './story.ts';

export interface ReadPage {
  page: SavedPage;
  /** Every line with words in it exactly once, in the order of the file: also what was left out, and why. */
  readings: Reading[];
}

/**
 * Reads one saved page of a Vietnamese newspaper: plain text in UTF-8, as a browser or an editor's clipboard gives it.
 * @param now a page dated later than this is refused
 * @throws PageRefusal when it is no such text, or holds no dated story, or two
 */
export function parseSavedPage(bytes: Uint8Array, now: Date): ReadPage {
  const lines = toLines(decodePage(bytes));
  const head = readHead(lines, now);
  refuseSecondArticle(head.rest);
  const blocks = splitBlocks(head.rest);
  const readings = [
    ...head.readings,
    ...blocks.readings,
    ...readStory(blocks.story, head.readings.at(-1)?.line as Line),
    ...readPoll(blocks.poll),
    ...readNotices(blocks.notices),
  ].sort((a, b) => a.line.from - b.line.from);
  return { page: assemblePage(readings), readings };
}
