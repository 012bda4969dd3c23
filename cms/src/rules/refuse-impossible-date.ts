import { errors } from '@strapi/utils';
import { isFuture, isPossiblePublicationDate } from '@toasoan/shared/publication-date';
import { isPublishing, type DocumentRule, type DocumentWrite, type Newsroom } from './document-rule.ts';

const FIELD = 'datePublished';

const IMPOSSIBLE = 'Ngày giờ đăng phải từ năm 1945 đến hết ngày mai. Hãy xem lại ngày, tháng, năm.';
const FUTURE =
  'ngày giờ đăng còn ở phía trước, mà hệ thống chưa hẹn giờ được: xuất bản là bài lên trang ngay. Hãy sửa lại ô “Ngày giờ đăng”.';

interface Dated {
  headline?: unknown;
  datePublished?: unknown;
}

/**
 * A date that no story can bear is refused when it is saved; one of the future when the article is published, for it
 * would be live before its time and stand first on the home page until then.
 */
export const refuseImpossibleDate: DocumentRule = async (write, next, newsroom) => {
  if (write.uid !== 'api::article.article') return next();
  const { now } = newsroom;
  const saved: Dated = write.params.data ?? {};
  refuseIfImpossible(saved, now);
  if (isPublishing(write)) {
    const published = { ...(await findDraft(write, newsroom)), ...saved };
    refuseIfImpossible(published, now);
    const date = toDate(published.datePublished);
    if (date && isFuture(date, now)) throw toRefusal(`Chưa đăng được bài “${String(published.headline)}”: ${FUTURE}`);
  }
  return next();
};

function refuseIfImpossible({ datePublished }: Dated, now: Date): void {
  const date = toDate(datePublished);
  if (date && !isPossiblePublicationDate(date, now)) throw toRefusal(IMPOSSIBLE);
}

function toDate(value: unknown): Date | undefined {
  return typeof value === 'string' || value instanceof Date ? new Date(value) : undefined;
}

async function findDraft({ params: { documentId } }: DocumentWrite, { strapi }: Newsroom): Promise<Dated | null> {
  if (documentId === undefined) return null;
  return strapi.db
    .query('api::article.article')
    .findOne({ select: ['headline', FIELD], where: { documentId, publishedAt: { $null: true } } });
}

/** The admin shows it beside the field. */
function toRefusal(message: string): Error {
  return new errors.ValidationError(message, { errors: [{ path: [FIELD], message, name: 'ValidationError' }] });
}
