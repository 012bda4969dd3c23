import type { AdminView } from './admin-view.ts';

export const authorView: AdminView = {
  uid: 'api::author.author',
  mainField: 'name',
  sort: 'name',
  columns: ['name', 'penName', 'slug', 'updatedAt'],
  rows: [{ name: 6, penName: 6 }, { slug: 6, portrait: 6 }, { biography: 12 }],
  fields: {
    name: { label: 'Họ tên' },
    penName: { label: 'Bút danh', hint: 'Có bút danh thì báo in bút danh.' },
    slug: { label: 'Chữ trong địa chỉ', hint: 'Để trống thì tự đặt.' },
    portrait: { label: 'Ảnh chân dung', named: 'alternativeText' },
    biography: { label: 'Tiểu sử' },
  },
};
