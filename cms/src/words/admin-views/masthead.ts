import type { AdminView } from './admin-view.ts';

export const mastheadView: AdminView = {
  uid: 'api::masthead.masthead',
  mainField: 'name',
  columns: ['name'],
  rows: [
    { name: 6, slogan: 6 },
    { governingBody: 6, editorInChief: 6 },
    { licence: 12 },
    { address: 12 },
    { phone: 6, email: 6 },
    { menu: 12 },
  ],
  fields: {
    name: { label: 'Tên báo' },
    slogan: { label: 'Dòng dưới tên báo' },
    governingBody: { label: 'Cơ quan chủ quản' },
    licence: { label: 'Giấy phép', hint: 'Số, ngày cấp, nơi cấp; in ở chân trang.' },
    editorInChief: { label: 'Tổng biên tập' },
    address: { label: 'Tòa soạn' },
    phone: { label: 'Điện thoại' },
    email: { label: 'E-mail' },
    menu: { label: 'Thanh điều hướng', hint: 'Bỏ trống thì hiện các chuyên mục.' },
  },
};
