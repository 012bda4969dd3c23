import { errors } from '@strapi/utils';
import { isFuture, isPossiblePublicationDate } from '@toasoan/shared/publication-date';
import { isPublishing, type DocumentRule, type DocumentWrite, type Newsroom } from './document-rule.ts';

const FIELD = 'datePublished';

const REFUSALS = {
  impossible: 'Ngày giờ đăng phải từ năm 1945 đến hết ngày mai. Hãy xem lại ngày, tháng, năm.',
  future:
    'Ngày giờ đăng còn ở phía trước, mà hệ thống chưa hẹn giờ được: xuất bản là bài lên trang ngay. Hãy sửa lại ô “Ngày giờ đăng”.',
};

/**
 * A date that no story can bear is refused when it is saved; one of the future when the article is published, for it
 * would be live before its time and stand first on the home page until then.
 */
export const refuseImpossibleDate: DocumentRule = async (write, next, newsroom) => {
  if (write.uid !== 'api::article.article') return next();
  const { now } = newsroom;
  const given = toDate(write.params.data?.[FIELD]);
  if (given && !isPossiblePublicationDate(given, now)) throw toRefusal('impossible');
  if (isPublishing(write)) {
    const date = given ?? (await findDraftDate(write, newsroom));
    if (date && isFuture(date, now)) throw toRefusal('future');
    if (date && !isPossiblePublicationDate(date, now)) throw toRefusal('impossible');
  }
  return next();
};

function toDate(value: unknown): Date | undefined {
  return typeof value === 'string' || value instanceof Date ? new Date(value) : undefined;
}

async function findDraftDate({ params: { documentId } }: DocumentWrite, { strapi }: Newsroom) {
  if (documentId === undefined) return undefined;
  const draft: { datePublished: string | null } | null = await strapi.db
    .query('api::article.article')
    .findOne({ select: [FIELD], where: { documentId, publishedAt: { $null: true } } });
  return toDate(draft?.datePublished);
}

/** The admin shows it beside the field. */
function toRefusal(kind: keyof typeof REFUSALS) {
  const message = REFUSALS[kind];
  return new errors.ValidationError(message, { errors: [{ path: [FIELD], message, name: 'ValidationError' }] });
}
