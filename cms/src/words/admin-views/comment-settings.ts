import type { AdminView } from './admin-view.ts';

export const commentSettingsView: AdminView = {
  uid: 'api::comment-settings.comment-settings',
  mainField: 'policy',
  columns: ['policy'],
  rows: [{ policy: 12 }, { closesAfterDays: 6, riskHeldFrom: 6 }],
  fields: {
    policy: { label: 'Cách nhận bình luận', hint: 'Cho mọi bài để “Theo cài đặt chung”.' },
    closesAfterDays: {
      label: 'Khép lại sau (ngày)',
      hint: 'Tính từ lúc đăng bài. Bỏ trống thì không tự khép lại. Bài có cách nhận riêng không theo ô này.',
    },
    riskHeldFrom: {
      label: 'Chờ duyệt từ mức rủi ro',
      hint: 'Từ 1 đến 100. Khi bình luận được hiện ngay, bình luận có rủi ro từ mức này vẫn phải chờ duyệt.',
    },
  },
};
