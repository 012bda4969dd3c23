import type { AdminView } from './admin-view.ts';

export const pollView: AdminView = {
  uid: 'api::poll.poll',
  mainField: 'question',
  sort: '-opensAt',
  columns: ['question', 'opensAt', 'closesAt', 'resultsShown'],
  rows: [
    { question: 12 },
    { slug: 6, resultsShown: 6 },
    { options: 12 },
    { maxChoices: 6, mayChangeVote: 6 },
    { opensAt: 6, closesAt: 6 },
    { onEveryPage: 6, onHomePage: 6 },
    { sections: 12 },
  ],
  fields: {
    question: { label: 'Câu hỏi' },
    slug: { label: 'Chữ trong địa chỉ', hint: 'Để trống thì tự đặt.' },
    options: { label: 'Phương án', hint: 'Từ hai phương án. Sửa chữ không làm mất phiếu đã bầu.' },
    maxChoices: { label: 'Được chọn nhiều nhất', hint: '1 là chỉ chọn một phương án.' },
    mayChangeVote: { label: 'Được đổi phiếu', hint: 'Bạn đọc có thể bầu lại cho tới khi thăm dò khép lại.' },
    opensAt: { label: 'Mở lúc' },
    closesAt: { label: 'Kết thúc lúc', hint: 'Bỏ trống thì mở mãi.' },
    resultsShown: { label: 'Cho xem kết quả' },
    onEveryPage: {
      label: 'Hiện ở mọi trang',
      hint: 'Tắt thì thăm dò chỉ đứng ở những chỗ đã chọn.',
    },
    onHomePage: { label: 'Đặt ở trang chủ', hint: 'Khi đang mở; trang chủ in nhiều nhất năm thăm dò.' },
    sections: { label: 'Đặt ở trang chuyên mục', hint: 'Khi đang mở.', named: 'name' },
  },
};
