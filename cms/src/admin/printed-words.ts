import { toNewsroomMoment } from '@toasoan/shared/dateline';
import { MINUTE_MS } from '@toasoan/shared/durations';

/** What the CMS knows of an article on the site (cms/src/feed/printed-articles/find-printed.ts). */
export type Printed =
  | { state: 'draft' }
  | { state: 'untold' }
  | { state: 'waiting'; since: string }
  | { state: 'live'; at: string | null; url: string };

/** A page is there within a second; after this time somebody must look. */
const PATIENCE_MS = MINUTE_MS;

/** What the editor reads. */
export function toPrintedWords(printed: Printed, now: Date): string {
  if (printed.state === 'draft') return 'Chưa xuất bản';
  if (printed.state === 'untold') return 'Đã xuất bản; chưa có tin từ trang web.';
  if (printed.state === 'live') {
    return printed.at === null ? 'Đã lên trang' : `Đã lên trang lúc ${toNewsroomMoment(new Date(printed.at))}`;
  }
  const waited = now.getTime() - new Date(printed.since).getTime();
  if (waited < PATIENCE_MS) return 'Đang lên trang…';
  return `Chưa lên trang: trang web chưa xác nhận sau ${toDuration(waited)}. Hãy báo kỹ thuật viên.`;
}

/** When to ask again, in milliseconds; undefined when nothing will change by itself. */
export function toNextLook(printed: Printed, now: Date): number | undefined {
  if (printed.state !== 'waiting') return undefined;
  return now.getTime() - new Date(printed.since).getTime() < PATIENCE_MS ? 1_000 : 15_000;
}

function toDuration(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE_MS);
  return minutes < 120 ? `${minutes} phút` : `${Math.floor(minutes / 60)} giờ`;
}
