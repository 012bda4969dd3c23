/** What a notice of "Thông tin cần biết" is about; the value is stored, the label is printed. */
export const NOTICE_KINDS = {
  weather: 'Thời tiết',
  powerCut: 'Lịch cúp điện',
  waterCut: 'Lịch cúp nước',
  tide: 'Thủy triều',
  prices: 'Giá cả',
  traffic: 'Giao thông',
  health: 'Y tế',
  other: 'Thông tin khác',
} as const;

export type NoticeKind = keyof typeof NOTICE_KINDS;

/** A notice stands on the pages from `validFrom` up to but not including `validUntil`. */
export function isNoticeValid(notice: { validFrom: Date; validUntil: Date }, now: Date): boolean {
  return notice.validFrom <= now && now < notice.validUntil;
}
