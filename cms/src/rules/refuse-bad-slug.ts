import { errors } from '@strapi/utils';
import { RESERVED_SECTION_SLUGS } from '@toasoan/shared/address';
import { SLUG_PATTERN } from '@toasoan/shared/slug';
import type { DocumentRule } from './document-rule.ts';

const MISSING = 'Không lấy được đường dẫn (slug) từ tên. Hãy tự đặt, bằng chữ không dấu.';

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

/**
 * A slug that could not stand in an address, or would hide a page of the site itself, is refused. Only an article may
 * lack one, as a draft: everything else is public at once.
 */
export const refuseBadSlug: DocumentRule = (write, next) => {
  const { data } = write.params;
  const slug = data?.['slug'];
  const isMissing = typeof slug !== 'string' || slug === '';
  if (isMissing && (write.uid === 'api::article.article' || !data || !('slug' in data))) return next();
  const fault = isMissing ? MISSING : findSlugFault(write.uid, slug);
  if (fault !== null) throw toFieldError('slug', fault);
  return next();
};

/** An error that the admin shows beside the field. */
function toFieldError(field: string, message: string) {
  return new errors.ValidationError(message, { errors: [{ path: [field], message, name: 'ValidationError' }] });
}
