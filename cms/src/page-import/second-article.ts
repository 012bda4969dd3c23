import { isDatelineShaped } from '@toasoan/shared/parse-dateline';
import { LIMITS } from './limits.ts';
import type { Line } from './page-lines.ts';
import { PageRefusal } from './page-refusal.ts';
import { endsSentence, isParagraph } from './sentence.ts';
import { findChrome } from './site-chrome.ts';

/** A name, as stands over a comment, is shorter. */
const HEADLINE_MIN_LENGTH = 20;

/** An entry in a list of other stories has one paragraph at most. */
const STORY_PARAGRAPHS = 2;

/** How many lines, a section or a kicker, may stand between the headline and its dateline. */
const NEAR = 2;

function isHeadline({ text }: Line): boolean {
  return (
    text.length >= HEADLINE_MIN_LENGTH && text.length <= LIMITS.headline && !endsSentence(text) && !findChrome(text)
  );
}

/**
 * Refuses a file in which another article follows the first: a headline with a dateline of its own and a story below.
 * @param lines what follows the head of the first
 * @throws PageRefusal at the second headline
 */
export function refuseSecondArticle(lines: readonly Line[]): void {
  lines.forEach((line, index) => {
    if (!isDatelineShaped(line.text)) return;
    const headline = lines.slice(Math.max(0, index - NEAR), index).find(isHeadline);
    const after = lines.slice(index + 1);
    const end = after.findIndex(({ text }) => isDatelineShaped(text));
    const story = end < 0 ? after : after.slice(0, end);
    if (!headline || story.filter(({ text }) => isParagraph(text)).length < STORY_PARAGRAPHS) return;
    throw new PageRefusal(
      headline.from,
      `Another article begins here (“${headline.text}”): save each in a file of its own`,
    );
  });
}
