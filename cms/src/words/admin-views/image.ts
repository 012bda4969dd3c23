import type { AdminView } from './admin-view.ts';

export const imageView: AdminView = {
  uid: 'api::image.image',
  mainField: 'alternativeText',
  sort: '-createdAt',
  columns: ['file', 'alternativeText', 'creditText', 'createdAt'],
  rows: [
    { file: 6, title: 6 },
    { alternativeText: 12 },
    { caption: 12 },
    { creditText: 6, creator: 6 },
    { dateCreated: 6, place: 6 },
  ],
  fields: {
    file: { label: 'Tệp ảnh', hint: 'JPEG, PNG, WebP hoặc AVIF; rộng từ 1.600 điểm ảnh là tốt.' },
    title: { label: 'Tên gọi trong tòa soạn' },
    alternativeText: { label: 'Mô tả ảnh', hint: 'Trong ảnh có gì; đọc cho người không thấy ảnh.' },
    caption: { label: 'Chú thích', hint: 'Từng bài có thể ghi chú thích khác.' },
    creditText: { label: 'Nguồn ảnh', placeholder: 'Ảnh: K.K' },
    creator: { label: 'Người chụp' },
    dateCreated: { label: 'Ngày chụp' },
    place: { label: 'Nơi chụp' },
  },
};
