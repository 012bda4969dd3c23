import { NOTICE_KINDS } from '@toasoan/shared/notice';

/** How the admin names the values of our enumerations; it looks each value up among its words. */
export const enumerationWords: Record<string, string> = {
  ...NOTICE_KINDS,
  moderated: 'Nhận bình luận, duyệt trước khi đăng',
  closed: 'Không nhận bình luận',
  pending: 'Chờ duyệt',
  approved: 'Đã duyệt',
  rejected: 'Từ chối',
  spam: 'Rác',
  always: 'Luôn hiện',
  afterVoting: 'Sau khi bình chọn',
  afterClosing: 'Sau khi kết thúc',
};
