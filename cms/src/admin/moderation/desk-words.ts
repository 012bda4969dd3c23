import { toNewsroomTime } from '@toasoan/shared/dateline';
import type { Conflict, DeskState } from '../../moderation/desk-answers';
import { enumerationWords } from '../words/enumerations';

const MINUTE_MS = 60_000;

/** "5 phút", "3 giờ 20 phút", "2 ngày 4 giờ". */
export function toWaitingWords(since: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / MINUTE_MS));
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 0) return hours > 0 ? `${days} ngày ${hours} giờ` : `${days} ngày`;
  if (hours > 0) return minutes % 60 > 0 ? `${hours} giờ ${minutes % 60} phút` : `${hours} giờ`;
  return minutes === 0 ? 'chưa tới 1 phút' : `${minutes} phút`;
}

const DONE: Readonly<Record<DeskState, string>> = {
  approved: 'Đã duyệt',
  rejected: 'Đã từ chối',
  spam: 'Đã xếp vào rác',
  pending: 'Đã trả về chờ duyệt',
};

export function toDoneWords(state: DeskState, count: number): string {
  return `${DONE[state]} ${count} bình luận.`;
}

/** What the second of two moderators is told. */
export function toConflictWords({ state, moderatedBy, moderatedAt }: Conflict): string {
  if (state === null) return 'Bình luận này đã bị xóa.';
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
