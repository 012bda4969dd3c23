import { NOTICE_KINDS } from '@toasoan/shared/notice';

/** How the admin names the values of our enumerations; it looks each value up among its words. */
export const enumerationWords: Record<string, string> = {
  ...NOTICE_KINDS,
  default: 'Theo cài đặt chung',
  open: 'Nhận bình luận, hiện ngay khi không có gì đáng ngại',
  moderated: 'Nhận bình luận, duyệt trước khi đăng',
  closed: 'Không nhận bình luận',
  pending: 'Chờ duyệt',
  approved: 'Đã duyệt',
  rejected: 'Từ chối',
  spam: 'Rác',
  withdrawn: 'Bạn đọc đã rút',
  abuse: 'Xúc phạm, kích động',
  advertising: 'Quảng cáo',
  falsehood: 'Sai sự thật',
  privacy: 'Lộ thông tin cá nhân',
  unlawful: 'Trái pháp luật',
  offTopic: 'Không liên quan đến bài',
  unreadable: 'Không rõ nghĩa',
  otherReason: 'Lý do khác',
  banned: 'Nguồn gửi đang bị chặn',
  browser: 'Trình duyệt',
  network: 'Mạng',
  always: 'Luôn hiện',
  afterVoting: 'Sau khi bình chọn',
  afterClosing: 'Sau khi kết thúc',
};
