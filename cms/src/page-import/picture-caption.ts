import { isWritersLine } from './byline.ts';
import { LIMITS } from './limits.ts';

export interface PictureWords {
  caption: string | null;
  creditText: string | null;
}

const OF_WHAT = '(?:\\s+(?:minh\\s+h(?:ọa|oạ)|tư\\s+liệu|cắt\\s+từ\\s+clip|chụp\\s+màn\\s+hình))?';
const LABEL = `(?:nguồn\\s+)?(?:ảnh|hình|hình\\s+ảnh|tranh|đồ\\s+h(?:ọa|oạ))${OF_WHAT}`;

/** "… bên sông. Ảnh minh họa: M.K", "(Ảnh: TTXVN)", "Nguồn ảnh: Internet" at the end of a line. */
const NAMED_CREDIT = new RegExp(
  `^(?<before>|.*[.!?…”")|–-])\\s*\\(?(?<credit>${LABEL}\\s*:\\s*(?<name>[^:!?()]{1,80}?))\\)?\\.?$`,
  'iu',
);
/** "(Ảnh minh họa)", "Ảnh tư liệu" at the end of a line. */
const BARE_CREDIT = new RegExp(
  '^(?<before>|.*[.!?…”")|–-]|.*(?=\\())\\s*\\(?(?<credit>ảnh\\s+(?:minh\\s+h(?:ọa|oạ)|tư\\s+liệu|internet|ttxvn|ctv))\\)?\\.?$',
  'iu',
);
/** "(Ảnh: TTXVN)" after words without a full stop. */
const BRACKETED_CREDIT = new RegExp(
  `^(?<before>.*)\\((?<credit>${LABEL}\\s*:\\s*(?<name>[^:!?()]{1,80}))\\)\\.?$`,
  'iu',
);
/** "Trong ảnh: …", "Ảnh 2: …": a caption that names no photographer. */
const CAPTION_ONLY = /^(?:trong\s+ảnh|ảnh\s+\d{1,2}|ảnh\s+(?:trên|dưới)|ảnh)\s*:\s*\S/iu;

const JOINING_WORDS =
  /^(?:và|do|nguồn|theo|cung|cấp|nhân|vật|gia|đình|internet|facebook|st|sưu|tầm|minh|họa|&|-|–|\/)$/iu;

/**
 * A photographer or agency: "K.K", "Minh Trí/TTXVN", "Nhân vật cung cấp". Alone on its line every word must bear a
 * capital, since "Ảnh: Lãnh đạo xã trao quà" is a caption.
 */
function isCreditName(name: string, isAlone: boolean): boolean {
  const words = name.trim().split(/\s+/u);
  const isNamed = (word: string) => /^[\p{Lu}\p{N}]/u.test(word) || JOINING_WORDS.test(word);
  return words.length <= 8 && (isAlone ? words.every(isNamed) : isNamed(words[0] ?? ''));
}

const orNull = (text: string) => text.trim().replace(/[\s(,|–-]+$/u, '') || null;

function findCredit(text: string): PictureWords | undefined {
  for (const pattern of [NAMED_CREDIT, BRACKETED_CREDIT, BARE_CREDIT]) {
    const groups = pattern.exec(text)?.groups;
    const { before = '', name } = groups ?? {};
    if (!groups || (name !== undefined && !isCreditName(name, before === '' && !text.startsWith('(')))) continue;
    return { caption: orNull(before), creditText: groups['credit']?.trim() ?? null };
  }
  return undefined;
}

/** The words under a picture, its credit as printed; undefined when a line is no caption. */
export function findCaption(text: string): PictureWords | undefined {
  if (text.length > LIMITS.caption || isWritersLine(text)) return undefined;
  const credited = findCredit(text);
  if (credited) return (credited.creditText?.length ?? 0) <= LIMITS.credit ? credited : undefined;
  return CAPTION_ONLY.test(text) ? { caption: text, creditText: null } : undefined;
}
