import { getFetchClient } from '@strapi/strapi/admin';

/** How much room the disks of the CMS have, as it answers. */
interface DiskState {
  room: 'all' | 'texts' | 'nothing';
  freeMib: number;
}

const LOOK_EVERY_MS = 30_000;

const STYLE =
  'position:sticky;top:0;z-index:10;padding:1rem 2rem;background:#b3261e;color:#fff;font-size:1.4rem;line-height:1.5;text-align:center';

/** Who is not logged in is not told. */
const isAtTheDoor = () => window.location.pathname.startsWith('/admin/auth/');

/**
 * Keeps a notice above every page of the admin while the disk of the CMS is nearly full. It asks while somebody looks: a forgotten tab
 * must not keep its session alive.
 */
export function showDiskNotice(document: Document): void {
  const notice = document.createElement('div');
  notice.setAttribute('role', 'status');
  notice.style.cssText = STYLE;
  notice.hidden = true;
  document.body.prepend(notice);

  async function look(): Promise<void> {
    if (isAtTheDoor() || document.hidden) return;
    const { data } = await getFetchClient().get<DiskState>('/disk-room');
    const words = toDiskWords(data);
    notice.hidden = words === undefined;
    notice.textContent = words ?? '';
  }
  // A CMS that cannot be asked has other means to say so; the notice goes on saying what it last knew.
  const lookQuietly = () => void look().catch(() => undefined);
  window.setInterval(lookQuietly, LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', lookQuietly);
  lookQuietly();
}

/** What all staff are told about the disk; undefined while there is room. */
function toDiskWords({ room, freeMib }: DiskState): string | undefined {
  if (room === 'texts') {
    return `Đĩa của máy chủ gần đầy (còn ${freeMib} MB): chưa nhận được ảnh mới, bài viết vẫn lưu được. Xin báo người quản trị.`;
  }
  if (room === 'nothing') {
    return 'Máy chủ hết chỗ trên đĩa: chưa lưu được gì nữa. Xin giữ lại nội dung đang viết và báo ngay người quản trị.';
  }
  return undefined;
}
