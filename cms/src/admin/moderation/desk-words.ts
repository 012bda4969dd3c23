import { toNewsroomTime } from '@toasoan/shared/dateline';
import type { Conflict, DeskState } from '../../readers/comments/desk-answers';
import { enumerationWords } from '../words/enumerations';

const DONE: Readonly<Record<DeskState, string>> = {
  approved: 'Đã duyệt',
  rejected: 'Đã từ chối',
  spam: 'Đã xếp vào rác',
  pending: 'Đã trả về chờ duyệt',
};

export function toDoneWords(state: DeskState, count: number): string {
  return `${DONE[state]} ${count} bình luận.`;
}

export function toBannedWords(taken: number, left: number): string {
  const done = taken > 0 ? [toDoneWords('spam', taken)] : [];
  const still = left > 0 ? [`Còn ${left} bình luận từ nguồn này đang chờ.`] : [];
  return ['Đã chặn nguồn gửi.', ...done, ...still].join(' ');
}

/** What the second of two moderators is told. */
export function toConflictWords({ state, moderatedBy, moderatedAt }: Conflict): string {
  if (state === null) return 'Bình luận này đã bị xóa.';
  if (state === 'withdrawn') return 'Bạn đọc đã rút bình luận này.';
  if (state === 'pending') return 'Bình luận này vừa đổi; xin đọc lại rồi quyết định.';
  const who = moderatedBy === null ? '' : ` ${moderatedBy} đã quyết định trước`;
  const when = moderatedAt === null ? '' : ` lúc ${toNewsroomTime(new Date(moderatedAt))}`;
  return `Không đổi gì:${who}${when} (${toStateWords(state)}).`;
}

export function toStateWords(state: string): string {
  return enumerationWords[state] ?? state;
}

/** "3 đã duyệt, 1 rác" */
export function toCountWords(counts: Readonly<Record<string, number>>): string {
  const words = Object.entries(counts).map(([state, count]) => `${count} ${toStateWords(state).toLowerCase()}`);
  return words.join(', ') || 'chưa có gì';
}
