import { getFetchClient } from '@strapi/strapi/admin';
import { toDiskWords, type DiskState } from './disk-words';

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
