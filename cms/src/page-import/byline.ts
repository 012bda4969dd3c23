import { LIMITS } from './limits.ts';

const LABEL_WORD = '(?:bài(?:\\s+viết)?|tin|ảnh|video|clip|đồ\\s+họa|thực\\s+hiện|tác\\s+giả|trình\\s+bày|nhóm\\s+pv)';
const LABEL = new RegExp(
  `^(?<label>${LABEL_WORD}(?:\\s*(?:,|và|&|-|\\/)\\s*${LABEL_WORD})*)\\s*:\\s*(?<names>.+)$`,
  'iu',
);
const WRITES = /bài|tin|thực\s+hiện|tác\s+giả|nhóm/iu;
const SOURCE = /^(?:theo|nguồn|tổng\s+hợp|lược\s+dịch)(?:\s*:\s*|\s+)[^,.;!?]{2,50}$/iu;
const SEPARATOR = /\s+[-–—]\s+|\s*[,;&/]\s*|\s+và\s+/iu;
/** A dash between two labelled parts: "Bài: A - Ảnh: B". */
const PART_SEPARATOR = new RegExp(
  `(?<!(?:^|[,;|–—-]\\s*)${LABEL_WORD})\\s*[-–—,;.|]\\s*(?=${LABEL_WORD}(?:\\s*(?:,|và)\\s*${LABEL_WORD})*\\s*:)`,
  'iu',
);

/** Words with which institutions, not persons, begin, and lines that only look like a name. */
const NO_PERSON =
  /^(?:báo|đài|ban|sở|tạp|tòa|toà|thông|hội|ubnd|tỉnh|huyện|theo|nguồn|hết|ảnh|nhóm|ctv|pv|bài|tin|video)$/iu;
const NAME_WORD = /^\p{Lu}[\p{L}’']*$/u;
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.?[-–]?){1,6}$/u;
const MAX_NAME_WORDS = 5;

function isPerson(words: readonly string[]): boolean {
  if (words.length > MAX_NAME_WORDS || NO_PERSON.test(words[0] ?? '')) return false;
  if (words.length === 1) return /^\p{Lu}\p{Ll}+$/u.test(words[0] ?? '') && (words[0]?.length ?? 0) > 2;
  return words.every((word) => NAME_WORD.test(word));
}

/** "KIM PHƯỢNG" → "Kim Phượng"; any other name stays as it is. */
function toTitleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}

/** The person in one part of a byline; null for initials or an agency, undefined when it is neither. */
function readName(part: string): string | null | undefined {
  const words = part.split(/\s+/u);
  if (isPerson(words)) return toTitleCase(part);
  return words.length <= 2 && words.every((word) => INITIALS.test(word)) ? null : undefined;
}

function readNames(text: string): string[] | undefined {
  const parts = text.split(SEPARATOR).filter((part) => part !== '');
  const names = parts.map(readName);
  if (parts.length === 0 || names.includes(undefined)) return undefined;
  return names.filter((name) => typeof name === 'string');
}

/** Whether a line says, before a colon, who wrote: "Bài, ảnh: …". */
export function isWritersLine(text: string): boolean {
  return WRITES.test(LABEL.exec(text.replace(/^[\s(–-]+/u, ''))?.groups?.['label'] ?? '');
}

function readLabelled(parts: readonly string[]): string[] | undefined {
  const written = parts.map((part) => {
    const groups = LABEL.exec(part)?.groups;
    const names = readNames(groups?.['names'] ?? part);
    return names && groups && !WRITES.test(groups['label'] ?? '') ? [] : names;
  });
  return written.includes(undefined) ? undefined : written.flatMap((names) => names ?? []);
}

/**
 * The persons who wrote, as a byline names them, in title case: "Kim Phượng - Minh Trí", "Bài, ảnh: KIM PHƯỢNG",
 * "Theo TTXVN" (none). Photographers are not writers. Undefined when a line is no byline.
 */
export function findBylineNames(text: string): string[] | undefined {
  const bare = text.replace(/^[\s(–-]+|[\s).]+$/gu, '').replace(/\s*\(?(?:thực hiện|tổng hợp|lược ghi|ghi)$/iu, '');
  if (bare.length === 0 || text.length > LIMITS.byline) return undefined;
  if (SOURCE.test(bare)) return [];
  const [persons = '', source] = bare.split(/\s*\((?=theo\s)|\s*\/\s*(?=TTXVN)/iu);
  if (source !== undefined && source.length > 60) return undefined;
  return readLabelled(persons.split(PART_SEPARATOR));
}
