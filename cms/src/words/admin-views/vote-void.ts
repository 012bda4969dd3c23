import type { AdminView } from './admin-view.ts';

export const voteVoidView: AdminView = {
  uid: 'api::vote-void.vote-void',
  mainField: 'reason',
  sort: '-createdAt',
  columns: ['reason', 'poll', 'voteCount', 'createdAt'],
  rows: [{ poll: 12 }, { from: 6, until: 6 }, { perNetworkFrom: 12 }, { reason: 12 }, { voteCount: 6, position: 6 }],
  fields: {
    poll: { label: 'Thăm dò' },
    from: { label: 'Phiếu gửi từ lúc' },
    until: { label: 'Đến trước lúc' },
    perNetworkFrom: {
      label: 'Chỉ những mạng gửi từ … phiếu',
      hint: 'Số phiếu gửi trong khoảng trên từ cùng một mạng. Bỏ trống thì hủy mọi phiếu trong khoảng.',
    },
    reason: {
      label: 'Lý do',
      hint: 'In trên trang của thăm dò. Lưu rồi thì không sửa được; xóa đi thì các phiếu được tính lại.',
    },
    voteCount: { label: 'Số phiếu bị hủy', hint: 'Máy ghi.', isReadOnly: true },
    position: { label: 'Vị trí trong sổ phiếu', hint: 'Máy ghi.', isReadOnly: true },
  },
};
