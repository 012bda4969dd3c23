import type { AdminView } from './admin-view.ts';

export const imageUseView: AdminView = {
  uid: 'media.image-use',
  mainField: 'caption',
  columns: ['caption'],
  rows: [{ image: 12 }, { caption: 8, creditText: 4 }],
  fields: {
    image: { label: 'Ảnh', named: 'alternativeText' },
    caption: { label: 'Chú thích cho bài này', hint: 'Bỏ trống thì dùng chú thích của ảnh.' },
    creditText: { label: 'Nguồn ảnh', hint: 'Bỏ trống thì dùng nguồn của ảnh.' },
  },
};

export const correctionView: AdminView = {
  uid: 'editorial.correction',
  mainField: 'text',
  columns: ['text', 'at'],
  rows: [{ text: 12 }, { at: 6 }],
  fields: { text: { label: 'Lời đính chính' }, at: { label: 'Lúc' } },
};

/** An option's key is kept by the CMS, so that votes stay with their option whatever its words become. */
export const optionView: AdminView = {
  uid: 'poll.option',
  mainField: 'label',
  columns: ['label'],
  rows: [{ label: 12 }],
  fields: { label: { label: 'Phương án' }, key: { label: 'Mã', isReadOnly: true } },
};

export const menuItemView: AdminView = {
  uid: 'masthead.menu-item',
  mainField: 'label',
  columns: ['label', 'url'],
  rows: [{ label: 6, url: 6 }],
  fields: {
    label: { label: 'Chữ' },
    url: { label: 'Địa chỉ', placeholder: '/thoi-su/' },
  },
};
