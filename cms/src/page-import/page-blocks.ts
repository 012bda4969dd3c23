import type { Line } from './page-lines.ts';
import { findMarker, type Block } from './page-marker.ts';
import { leaveOut, type Reading } from './reading.ts';
import { isParagraph } from './sentence.ts';
import { findChromeBelow } from './site-chrome.ts';
import { findCaption } from './picture-caption.ts';

export interface Blocks {
  story: Line[];
  poll: Line[];
  notices: Line[];
  /** Marker lines and the blocks that are not imported. */
  readings: Reading[];
}

const NOT_IMPORTED = { related: 'headline of another article', comments: 'comments of the old page' };
const MARKER = 'title of a block, the site has its own';

/** Whether the story goes on after a list of other stories: those are headlines, without full stops. */
function resumesStory({ text }: Line): boolean {
  return (isParagraph(text) && !text.endsWith('?')) || findCaption(text) !== undefined;
}

/** Splits what follows the head into the story and the blocks around it, by their marker lines. */
export function splitBlocks(lines: readonly Line[]): Blocks {
  const blocks: Blocks = { story: [], poll: [], notices: [], readings: [] };
  let block: Block | 'story' = 'story';
  let isBelowStory = false;
  for (const line of lines) {
    const marker = findMarker(line.text);
    // "Bình chọn" is the name of the block above it and the label of the button inside it.
    if (marker && !(marker === block && marker === 'poll')) {
      block = marker;
      isBelowStory ||= marker !== 'related';
      blocks.readings.push(leaveOut(line, MARKER));
      continue;
    }
    if (block === 'related' && !isBelowStory && resumesStory(line)) block = 'story';
    if (block === 'related' || block === 'comments') {
      blocks.readings.push(leaveOut(line, findChromeBelow(line.text) ?? NOT_IMPORTED[block]));
    } else {
      blocks[block].push(line);
    }
  }
  return blocks;
}
