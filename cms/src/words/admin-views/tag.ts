import type { AdminView } from './admin-view.ts';

export const tagView: AdminView = {
  uid: 'api::tag.tag',
  mainField: 'name',
  sort: 'name',
  columns: ['name', 'slug', 'updatedAt'],
  rows: [{ name: 6, slug: 6 }],
  fields: { name: { label: 'Chủ đề' }, slug: { label: 'Chữ trong địa chỉ', hint: 'Để trống thì tự đặt.' } },
};
