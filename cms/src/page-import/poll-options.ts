const YES_OR_NO = /(?:không|chưa)\s*\?$/iu;

const YES_OR_NO_OPTIONS = ['Có', 'Không', 'Ý kiến khác'];

/** An open question ("điều gì…?") has no answers that could be guessed; these are true of every reader. */
const OPEN_OPTIONS = [
  'Tôi có ý kiến và sẽ viết ở phần bình luận',
  'Tôi quan tâm, nhưng cần suy nghĩ thêm',
  'Tôi chưa có ý kiến',
];

/** Stand-in options for a question whose page prints none, for an editor to rewrite; a poll needs at least two. */
export function toStandInOptions(question: string): string[] {
  return YES_OR_NO.test(question) ? YES_OR_NO_OPTIONS : OPEN_OPTIONS;
}
