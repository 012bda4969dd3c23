import { hasBeenPublic } from '../feed/public-names.ts';
import { inTransaction } from '../store/transaction.ts';
import { mayUnpublish, toRefusal } from '../strapi/requester.ts';
import type { DocumentRule } from './document-rule.ts';

const ASK = 'Hãy nhờ Thư ký tòa soạn.';

/** What readers have seen is taken from them, or deleted, only by who has the right to; its address answers for it for ever. */
export const refuseTakingDown: DocumentRule = async ({ uid, action, params: { documentId } }, next, { strapi }) => {
  if (uid !== 'api::article.article' || documentId === undefined || mayUnpublish(strapi)) return next();
  if (action === 'unpublish') throw toRefusal(`Bạn không có quyền gỡ bài khỏi trang. ${ASK}`);
  if (action === 'delete' && (await inTransaction(strapi, ({ trx }) => hasBeenPublic(trx, documentId)))) {
    throw toRefusal(`Bài này đã từng đăng, nên bạn không xóa được. ${ASK}`);
  }
  return next();
};
