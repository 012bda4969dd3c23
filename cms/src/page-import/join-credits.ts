import { findBylineNames } from './byline.ts';
import { joinLines, type Line } from './page-lines.ts';
import { findCaption } from './picture-caption.ts';
import { endsSentence } from './sentence.ts';
import { findChrome } from './site-chrome.ts';

const CAPTION_MAX_LENGTH = 200;

/** Whether a line may be the words under a picture whose credit stands on the next line. */
function isCaptionAlone({ text }: Line): boolean {
  const isShort = text.length <= CAPTION_MAX_LENGTH && text.split(/[.!?…]\s/u).length === 1;
  return isShort && !findCaption(text) && !findBylineNames(text) && !findChrome(text);
}

/**
 * Joins a credit on a line of its own ("Ảnh: Minh Trí") to the caption on the line before it. After a whole sentence
 * only where a blank line would have shown that the two do not belong together.
 */
export function joinCredits(lines: readonly Line[]): Line[] {
  const hasBlankLines = lines.some((line, index) => line.from > (lines[index - 1]?.to ?? line.from) + 1);
  return joinLines(lines, (line, index) => {
    const before = lines[index - 1];
    if (!before || index < 2 || findCaption(line.text)?.caption !== null || !isCaptionAlone(before)) return false;
    return !endsSentence(before.text) || (hasBlankLines && before.to + 1 === line.from);
  });
}
