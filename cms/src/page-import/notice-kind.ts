import type { NoticeKind } from '@toasoan/shared/notice';

/** Words by which a notice shows its kind; where two kinds score alike the one first in this list is meant. */
const WORDS: readonly [NoticeKind, RegExp][] = [
  ['powerCut', /(?:cúp|mất|cắt|ngừng|ngưng)(?:\s+cung)?(?:\s+cấp)?\s+điện|điện lực|lịch điện/giu],
  ['waterCut', /(?:cúp|mất|cắt|ngừng|ngưng)(?:\s+cung)?(?:\s+cấp)?\s+nước/giu],
  ['tide', /th(?:ủy|uỷ) triều|triều cường|đỉnh triều|con nước|nước (?:lớn|ròng)|chân triều/giu],
  [
    'prices',
    /giá (?:vàng|xăng|dầu|lúa|gạo|tôm|cua|cá|heo|cả|rau|gas|bán|mua)|t(?:ỷ|ỉ) giá|đồng\s*\/\s*(?:kg|lít|lượng|tấn|chỉ)|giá thị trường/giu,
  ],
  ['health', /tiêm (?:chủng|phòng)|vắc[- ]?xin|dịch bệnh|khám (?:chữa )?bệnh|hiến máu|trực cấp cứu/giu],
  ['traffic', /giao thông|phân luồng|cấm (?:đường|xe|lưu thông)|ùn tắc|lưu thông|bến phà|sửa chữa cầu/giu],
  [
    'weather',
    /thời tiết|mưa|nhiều mây|d?ông bão|cơn dông|giông|nhiệt độ|gió (?:đông|tây|nam|bắc|nhẹ|cấp|giật)|áp thấp|trời nắng|nắng nóng/giu,
  ],
];

/** What a notice is about, by its words; undefined when they do not tell. */
export function findNoticeKind(text: string): NoticeKind | undefined {
  const scores = WORDS.map(([kind, words]) => ({ kind, score: text.match(words)?.length ?? 0 }));
  const best = Math.max(...scores.map(({ score }) => score));
  return best === 0 ? undefined : scores.find(({ score }) => score === best)?.kind;
}
