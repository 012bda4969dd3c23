/** How much room the disks of the CMS have, as it answers. */
export interface DiskState {
  room: 'all' | 'texts' | 'nothing';
  freeMib: number;
}

/** What all staff are told about the disk; undefined while there is room. */
export function toDiskWords({ room, freeMib }: DiskState): string | undefined {
  if (room === 'texts') {
    return `Đĩa của máy chủ gần đầy (còn ${freeMib} MB): chưa nhận được ảnh mới, bài viết vẫn lưu được. Xin báo người quản trị.`;
  }
  if (room === 'nothing') {
    return 'Máy chủ hết chỗ trên đĩa: chưa lưu được gì nữa. Xin giữ lại nội dung đang viết và báo ngay người quản trị.';
  }
  return undefined;
}
