import type { AdminView } from './admin-view.ts';

export const wordListView: AdminView = {
  uid: 'api::word-list.word-list',
  mainField: 'name',
  sort: 'name',
  columns: ['name', 'points', 'isOn', 'updatedAt'],
  rows: [{ name: 6, points: 3, isOn: 3 }, { words: 12 }],
  fields: {
    name: { label: 'Tên danh sách', hint: 'Người duyệt thấy tên này ở bình luận có từ trong danh sách.' },
    words: {
      label: 'Từ ngữ',
      hint: 'Mỗi dòng một từ hoặc cụm từ, viết có dấu. Cách viết lách (không dấu, chấm, cách chữ, số thay chữ, teencode) cũng được nhận ra.',
    },
    points: { label: 'Điểm rủi ro', hint: 'Từ 1 đến 100, cộng vào mức rủi ro của bình luận.' },
    isOn: { label: 'Đang dùng', hint: 'Chỉ danh sách đang dùng mới tính cho bình luận gửi đến.' },
  },
};
