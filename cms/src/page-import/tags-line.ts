import { toSlug } from '@toasoan/shared/slug';
import { LIMITS } from './limits.ts';

const LABELLED = /^(?:tags?|từ\s+khóa|từ\s+khoá|thẻ)\s*:\s*(?<tags>.*)$/iu;

/** The tags of a line "Từ khóa: xâm nhập mặn, lúa - tôm", each once; undefined for every other line. */
export function findTags(text: string): string[] | undefined {
  const listed = LABELLED.exec(text)?.groups?.['tags'];
  if (listed === undefined) return undefined;
  const tags = listed
    .split(/[,;|#]/u)
    .map((tag) => tag.replace(/^[\s"“]+|[\s"”.]+$/gu, ''))
    .filter((tag) => tag.length <= LIMITS.tag && toSlug(tag) !== '');
  const isFirst = (tag: string, index: number) => tags.findIndex((other) => toSlug(other) === toSlug(tag)) === index;
  return tags.filter(isFirst).slice(0, LIMITS.tags);
}
