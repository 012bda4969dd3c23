import type { WordListTrial } from '@toasoan/shared/risk/word-list-trial';

/** What a trial of a word list has come to, a sentence in each line; undefined before the first. */
export function toTrialWords(trial: WordListTrial | 'running' | 'failed' | undefined): string[] {
  if (trial === undefined) return ['Xem danh sách sẽ trúng những bình luận nào, kể cả khi chưa lưu.'];
  if (trial === 'running') return ['Đang thử…'];
  if (trial === 'failed') return ['Chưa thử được. Xem lại mạng rồi bấm lần nữa.'];
  const { tried, hits, approvedHits, shown } = trial;
  if (tried === 0) return ['Chưa có bình luận nào để thử.'];
  if (hits === 0) return [`Không trúng bình luận nào trong ${tried} bình luận gần nhất.`];
  return [
    `Trúng ${hits} trong ${tried} bình luận gần nhất.`,
    ...(approvedHits > 0 ? [`Trong đó ${approvedHits} đã được duyệt: có thể là báo nhầm.`] : []),
    ...(hits > shown.length ? [`${shown.length} bình luận mới nhất trong số đó:`] : []),
  ];
}
