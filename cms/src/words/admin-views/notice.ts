import type { AdminView } from './admin-view.ts';

export const noticeView: AdminView = {
  uid: 'api::notice.notice',
  mainField: 'title',
  sort: '-validUntil',
  columns: ['title', 'kind', 'validFrom', 'validUntil'],
  rows: [{ kind: 6, title: 6 }, { text: 12 }, { validFrom: 6, validUntil: 6 }, { source: 12 }],
  fields: {
    kind: { label: 'Loại' },
    title: { label: 'Tên' },
    text: { label: 'Nội dung' },
    source: { label: 'Nguồn', placeholder: 'Đài Khí tượng Thủy văn' },
    validFrom: { label: 'Hiện từ' },
    validUntil: { label: 'Hiện đến', hint: 'Hết giờ này tự biến mất khỏi trang báo.' },
  },
};
