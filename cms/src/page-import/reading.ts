import type { NoticeKind } from '@toasoan/shared/notice';
import type { Line } from './page-lines.ts';

/** What one line of the page was understood to be. */
type Meaning =
  | { is: 'section'; name: string }
  | { is: 'headline' }
  | { is: 'dateline'; date: Date }
  | { is: 'abstract' }
  | { is: 'picture'; caption: string | null; creditText: string | null }
  | { is: 'paragraph' }
  | { is: 'heading' }
  | { is: 'byline'; names: string[] }
  | { is: 'tags'; tags: string[] }
  | { is: 'pollQuestion' }
  | { is: 'pollOption'; label: string }
  | { is: 'noticeTitle'; kind: NoticeKind }
  | { is: 'noticeText'; kind: NoticeKind }
  | { is: 'noticeSource'; source: string }
  | { is: 'leftOut'; why: string };

/** A line together with its meaning; each line of a page gets exactly one. */
export type Reading = { line: Line } & Meaning;

export function leaveOut(line: Line, why: string): Reading {
  return { line, is: 'leftOut', why };
}
