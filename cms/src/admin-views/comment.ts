import type { AdminView } from './admin-view.ts';

export const commentView: AdminView = {
  uid: 'api::comment.comment',
  mainField: 'name',
  sort: '-submittedAt',
  columns: ['state', 'risk', 'reportCount', 'name', 'text', 'submittedAt', 'articleDocumentId'],
  rows: [
    { state: 4, moderationReason: 4, reasons: 4 },
    { text: 12 },
    { name: 6, email: 6 },
    { submittedAt: 4, moderatedAt: 4, moderatedBy: 4 },
  ],
  fields: {
    state: { label: 'Trạng thái', hint: 'Duyệt rồi lưu: bình luận hiện ngay dưới bài.' },
    moderationReason: { label: 'Lý do không đăng', hint: 'Bạn đọc không thấy.' },
    reasons: { label: 'Ghi chú của tòa soạn', hint: 'Bạn đọc không thấy.' },
    risk: { label: 'Rủi ro', hint: '0 là không có gì đáng ngại, 100 là cao nhất.', isReadOnly: true },
    riskReasons: { label: 'Lý do rủi ro', isReadOnly: true },
    reportCount: { label: 'Bị báo', hint: 'Số bạn đọc đã báo vi phạm. Bấm vào tên cột để xếp.', isReadOnly: true },
    reportReasons: { label: 'Lý do bị báo', isReadOnly: true },
    text: { label: 'Bình luận', isReadOnly: true },
    name: { label: 'Bạn đọc', isReadOnly: true },
    email: { label: 'E-mail', hint: 'Không bao giờ đăng.', isReadOnly: true },
    submittedAt: { label: 'Gửi lúc', isReadOnly: true },
    articleDocumentId: { label: 'Bài viết', isReadOnly: true },
    parentDocumentId: { label: 'Trả lời bình luận', isReadOnly: true },
    moderatedBy: { label: 'Người duyệt', isReadOnly: true },
    moderatedAt: { label: 'Duyệt lúc', isReadOnly: true },
    browserKey: { label: 'Dấu trình duyệt', isReadOnly: true },
    networkKey: { label: 'Dấu mạng', isReadOnly: true },
    eventId: { label: 'Mã lần gửi', isReadOnly: true },
  },
};
