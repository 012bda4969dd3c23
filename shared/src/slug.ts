import { foldVietnamese } from './folding.ts';

/** The longest slug we make; longer headlines are cut at a word. */
export const SLUG_MAX_LENGTH = 100;

/** The form every slug has: lower-case Latin letters and digits in words joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * The slug of a Vietnamese text: "Đường hoa Nguyễn Huệ" → "duong-hoa-nguyen-hue".
 * Empty when the text holds no letter or digit of the Latin script.
 */
export function toSlug(text: string): string {
  const slug = foldVietnamese(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  if (slug.length <= SLUG_MAX_LENGTH) return slug;
  const cut = slug.slice(0, SLUG_MAX_LENGTH + 1);
  const lastWordEnd = cut.lastIndexOf('-');
  return lastWordEnd > 0 ? cut.slice(0, lastWordEnd) : slug.slice(0, SLUG_MAX_LENGTH);
}
