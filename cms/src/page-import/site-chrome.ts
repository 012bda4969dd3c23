import { foldVietnamese } from '@toasoan/shared/folding';

/** The words of a label, without marks, case and the signs around them. */
export function toLabel(text: string): string {
  return foldVietnamese(text)
    .replace(/^[^a-z0-9©]+|[^a-z0-9)]+$/gu, '')
    .replace(/\s+/gu, ' ');
}

const BUTTON = 'button of the page';
const READER_COUNT = 'counter of the page';
export const FOOTER = 'footer';
const LINK = 'link to another article';

/** Labels, as `toLabel` gives them, that belong to the site and not to the story. */
const CHROME: readonly [why: string, pattern: RegExp][] = [
  [
    BUTTON,
    /^(?:chia se|chia se (?:bai viet|bai|tin|len|qua|voi)\b.{0,30}|share|facebook|zalo|twitter|tweet|messenger|like|thich|theo doi|follow|google news)$/u,
  ],
  [BUTTON, /^(?:in|in bai|in trang|in tin)(?: nay| viet)?$/u],
  [BUTTON, /^(?:gui|gui qua|gui bai qua) (?:e-?mail|mail|thu|cho ban be)$|^gui bai(?: viet)?$|^e-?mail$/u],
  [BUTTON, /^(?:luu(?: bai| tin)?(?: viet| nay)?|sao chep(?: lien ket)?|copy(?: link)?|nghe(?: doc)? bai(?: viet)?)$/u],
  [BUTTON, /^(?:co chu|tang co chu|giam co chu|aa?|a a|a- a\+|a- a a\+)$/u],
  [BUTTON, /^(?:trang chu|rss|tim kiem|dang nhap|dang ky|menu|video|media|e-?paper|english|lien he|quang cao)$/u],
  [BUTTON, /^(?:quay lai|tro ve|tro lai|(?:len |ve )?dau trang|len tren|ve trang chu|trang truoc|trang sau|dong)$/u],
  [BUTTON, /^(?:xem|doc) tiep$|^(?:xem|tai) them binh luan$/u],
  [READER_COUNT, /^(?:luot (?:xem|doc)|so (?:lan|luot) (?:xem|doc)|da xem|views?) ?:? ?[\d.,]+k?$/u],
  [READER_COUNT, /^[\d.,]+k? (?:luot (?:xem|doc|thich|chia se)|views?)$/u],
  [LINK, /^(?:xem them|doc them|>>) ?:? .{3,200}$/u],
];

/** Lines of a page's foot; told only below the story, where a story's own words cannot be taken for them. */
const FOOT =
  /^(?:©|\(c\) |copyright|ban quyen|ghi ro nguon)|^(?:giay phep|gpxb|gp) .{0,60}\bso\b|^(?:tong bien tap|pho tong bien tap|toa soan|tru so|co quan chu quan|don vi chu quan|thiet ke)\b.{0,12}:/u;

/** Why a line belongs to the site and not to the story; undefined when it does not. */
export function findChrome(text: string): string | undefined {
  if (/^[^\p{L}\p{N}]+$/u.test(text)) return 'ornament';
  if (/^(?:>>|»)/u.test(text)) return LINK;
  const reasons = text.split(/\s*[|•·]\s*/u).map((part) => {
    const label = toLabel(part);
    return CHROME.find(([, pattern]) => pattern.test(label))?.[0];
  });
  return reasons.includes(undefined) ? undefined : reasons[0];
}

/** Like `findChrome`, for lines below the story. */
export function findChromeBelow(text: string): string | undefined {
  return text.length <= 250 && FOOT.test(toLabel(text)) ? FOOTER : findChrome(text);
}
