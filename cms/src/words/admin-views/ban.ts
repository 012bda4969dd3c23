import type { AdminView } from './admin-view.ts';

export const banView: AdminView = {
  uid: 'api::ban.ban',
  mainField: 'reason',
  sort: '-createdAt',
  columns: ['kind', 'reason', 'until', 'bannedBy', 'createdAt'],
  rows: [
    { reason: 8, until: 4 },
    { kind: 4, bannedBy: 8 },
  ],
  fields: {
    kind: { label: 'Chặn theo', isReadOnly: true },
    reason: { label: 'Vì sao' },
    until: { label: 'Đến lúc', hint: 'Để trống: chặn hẳn. Xóa mục này để bỏ chặn.' },
    bannedBy: { label: 'Người chặn', isReadOnly: true },
    senderKey: { label: 'Dấu người gửi', isReadOnly: true },
    commentDocumentId: { label: 'Bình luận gây ra', isReadOnly: true },
  },
};
