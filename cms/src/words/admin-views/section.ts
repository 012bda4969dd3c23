import type { AdminView } from './admin-view.ts';

export const sectionView: AdminView = {
  uid: 'api::section.section',
  mainField: 'name',
  sort: 'order',
  columns: ['name', 'slug', 'parent', 'order'],
  rows: [{ name: 6, slug: 6 }, { parent: 6, order: 6 }, { description: 12 }],
  fields: {
    name: { label: 'Tên chuyên mục' },
    slug: { label: 'Chữ trong địa chỉ', hint: 'Để trống thì tự đặt.' },
    description: { label: 'Giới thiệu', hint: 'Cho máy tìm kiếm và đầu trang chuyên mục.' },
    parent: { label: 'Thuộc chuyên mục', named: 'name' },
    order: { label: 'Thứ tự', hint: 'Số nhỏ đứng trước.' },
  },
};
