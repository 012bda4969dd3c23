import type { SavedPoll } from './saved-page.ts';

const YES_OR_NO = /(?:không|chưa)\s*\?$/iu;

const YES_OR_NO_OPTIONS = ['Có', 'Không', 'Ý kiến khác'];

/** An open question ("điều gì…?") has no answers that could be guessed; these are true of every reader. */
const OPEN_OPTIONS = [
  'Tôi có ý kiến và sẽ viết ở phần bình luận',
  'Tôi quan tâm, nhưng cần suy nghĩ thêm',
  'Tôi chưa có ý kiến',
];

/**
 * The options of a poll: those the page prints, else those given, else stand-ins that fit the question, for an
 * editor to rewrite; a poll needs at least two to be open.
 */
export function choosePollOptions(
  { question, options }: SavedPoll,
  given: readonly string[],
): { options: readonly string[]; areStandIns: boolean } {
  if (options.length > 0) return { options, areStandIns: false };
  if (given.length > 0) return { options: given, areStandIns: false };
  return { options: YES_OR_NO.test(question) ? YES_OR_NO_OPTIONS : OPEN_OPTIONS, areStandIns: true };
}
