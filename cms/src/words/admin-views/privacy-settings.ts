import type { AdminView } from './admin-view.ts';

export const privacySettingsView: AdminView = {
  uid: 'api::privacy-settings.privacy-settings',
  mainField: 'documentId',
  columns: ['updatedAt'],
  rows: [
    { emailDays: 6, senderKeyDays: 6 },
    { unprintedCommentDays: 6, voterKeyDays: 6 },
  ],
  fields: {
    emailDays: {
      label: 'Giữ e-mail (ngày)',
      hint: 'Tính từ khi bình luận được gửi; sau đó e-mail bị xóa khỏi bình luận. Trang báo in số ngày này cho bạn đọc biết.',
    },
    senderKeyDays: {
      label: 'Giữ dấu trình duyệt, dấu mạng (ngày)',
      hint: 'Tính từ khi bình luận được gửi. Xóa rồi thì không còn nhận ra bình luận nào của cùng một người gửi.',
    },
    unprintedCommentDays: {
      label: 'Giữ bình luận không đăng (ngày)',
      hint: 'Bình luận bị từ chối, rác hoặc bạn đọc rút lại; tính từ khi được gửi, sau đó bị xóa hẳn.',
    },
    voterKeyDays: {
      label: 'Giữ dấu người bỏ phiếu (ngày)',
      hint: 'Ít nhất 31, tính từ khi thăm dò khép lại; số phiếu vẫn còn nguyên. Đừng mở lại thăm dò đã qua hạn này: ai cũng bỏ phiếu lần nữa được.',
    },
  },
};
