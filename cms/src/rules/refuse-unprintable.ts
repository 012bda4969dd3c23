import { errors } from '@strapi/utils';
import { DOCUMENT_LIMITS, YEAR_LIMIT } from '@toasoan/shared/document-limits';
import { isSafeUrl } from '@toasoan/shared/is-safe-url';
import type { ContentTypeUid } from '../feed/delivered-types.ts';
import type { DocumentRule } from './document-rule.ts';

interface Fault {
  /** The attribute, for the admin to show the message beside it. */
  path: string[];
  message: string;
}

interface MenuItem {
  label?: unknown;
  url?: unknown;
}

/** An attribute of a content type, as far as it is looked at here. */
interface Attribute {
  type: string;
  required?: boolean;
}

type Attributes = Readonly<Record<string, Attribute>>;

/**
 * What the site could not print is refused when it is saved, beyond what the content types say: a body of too many blocks, a menu item
 * that leads off the paper, a required text of nothing but spaces, an instant whose year is none.
 * The limits are those of the site's gate (shared/src/document-limits.ts).
 */
export const refuseUnprintable: DocumentRule = (write, next, { strapi }) => {
  const { data } = write.params;
  if (!data) return next();
  const attributes = strapi.getModel(write.uid as ContentTypeUid).attributes as Attributes;
  const [fault] = [...findBodyFaults(data), ...findMenuFaults(data), ...findValueFaults(data, attributes)];
  if (fault) {
    throw new errors.ValidationError(fault.message, { errors: [{ ...fault, name: 'ValidationError' }] });
  }
  return next();
};

function findBodyFaults({ body }: Record<string, unknown>): Fault[] {
  const { max } = DOCUMENT_LIMITS.article.body;
  if (!Array.isArray(body) || body.length <= max) return [];
  return [
    {
      path: ['body'],
      message: `Nội dung dài quá ${max.toLocaleString('vi-VN')} đoạn (đang có ${body.length.toLocaleString('vi-VN')}). Hãy tách thành nhiều bài.`,
    },
  ];
}

function findMenuFaults({ menu }: Record<string, unknown>): Fault[] {
  if (!Array.isArray(menu)) return [];
  return (menu as MenuItem[]).flatMap(({ label, url }) =>
    typeof url === 'string' && !isSafeUrl(url)
      ? [
          {
            path: ['menu'],
            message: `Mục “${String(label)}” của thực đơn dẫn tới “${url}”: không phải địa chỉ dùng được. Ví dụ: /thoi-su/ hoặc https://bao.example.vn/.`,
          },
        ]
      : [],
  );
}

function findValueFaults(data: Record<string, unknown>, attributes: Attributes): Fault[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const attribute = attributes[name];
    if (attribute?.type === 'datetime' && isOutOfTime(value)) {
      return [{ path: [name], message: `Ngày giờ không hợp lệ: năm phải từ ${YEAR_LIMIT.min} đến ${YEAR_LIMIT.max}.` }];
    }
    const isBlank = attribute?.required && typeof value === 'string' && value.trim() === '' && value !== '';
    return isBlank ? [{ path: [name], message: 'Bắt buộc phải có.' }] : [];
  });
}

function isOutOfTime(value: unknown): boolean {
  if (typeof value !== 'string' && !(value instanceof Date) && typeof value !== 'number') return false;
  const year = new Date(value).getUTCFullYear();
  return Number.isFinite(year) && (year < YEAR_LIMIT.min || year > YEAR_LIMIT.max);
}
