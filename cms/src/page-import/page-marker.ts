import { toLabel } from './site-chrome.ts';

/** The blocks that follow, or interrupt, the story on a page. */
export type Block = 'related' | 'comments' | 'poll' | 'notices';

const MARKERS: readonly [Block, RegExp][] = [
  [
    'comments',
    /^(?:viet|gui|them|xem)? ?(?:binh luan|y kien)(?: moi| cua ban)?(?: ?\(\d+\))?$|^\d+ binh luan$|^y kien (?:ban doc|doc gia)(?: ?\(\d+\))?$/u,
  ],
  ['poll', /^(?:tham do|tham do y kien|tham do du luan|trung cau y kien|binh chon)$/u],
  ['notices', /^(?:thong tin|dieu|nhung dieu) can biet$|^thong tin tien ich$/u],
  [
    'related',
    /^(?:cac )?(?:tin|bai)(?: bai| viet)? (?:lien quan|cung (?:chuyen muc|chu de)|khac|moi(?: nhat)?|noi bat|doc nhieu)$|^(?:xem|doc) (?:them|nhieu(?: nhat)?)$|^co the ban quan tam$|^lien quan$/u,
  ],
];

/** The block that a marker line opens, "Thăm dò ý kiến" → poll; undefined for every other line. */
export function findMarker(text: string): Block | undefined {
  const label = toLabel(text);
  return MARKERS.find(([, pattern]) => pattern.test(label))?.[0];
}
