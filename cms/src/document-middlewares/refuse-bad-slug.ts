import { errors } from '@strapi/utils';
import { RESERVED_SECTION_SLUGS } from '@toasoan/shared/address';
import { SLUG_PATTERN } from '@toasoan/shared/slug';
import type { DocumentRule } from './document-rule.ts';

/** What is wrong with a slug, in the editor's words; null when nothing is. */
export function findSlugFault(uid: string, slug: string): string | null {
  if (!SLUG_PATTERN.test(slug)) {
    return `Đường dẫn “${slug}” không đúng dạng: chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ “duong-hoa-nguyen-hue”.`;
  }
  if (uid === 'api::section.section' && RESERVED_SECTION_SLUGS.includes(slug)) {
    return `Đường dẫn “${slug}” dành riêng cho trang của hệ thống. Hãy chọn đường dẫn khác cho chuyên mục.`;
  }
  return null;
}

/** A slug that could not stand in an address, or would hide a page of the site itself, is refused. */
export const refuseBadSlug: DocumentRule = (write, next) => {
  const slug = write.params.data?.['slug'];
  if (typeof slug !== 'string' || slug === '') return next();
  const fault = findSlugFault(write.uid, slug);
  if (fault !== null) throw toFieldError('slug', fault);
  return next();
};

/** An error that the admin shows beside the field. */
function toFieldError(field: string, message: string) {
  return new errors.ValidationError(message, { errors: [{ path: [field], message, name: 'ValidationError' }] });
}
