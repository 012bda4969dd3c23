import { errors } from '@strapi/utils';
import type { DocumentRule } from './document-rule.ts';

/** Only its reader takes a comment back, by the site (readers/intake); nobody could undo it. */
export const refuseWithdrawingComment: DocumentRule = async (write, next, { strapi }) => {
  const { data, documentId } = write.params;
  if (write.uid !== 'api::comment.comment' || data?.['state'] !== 'withdrawn') return next();
  const stored: { state: string } | null =
    write.action === 'update'
      ? await strapi.db.query('api::comment.comment').findOne({ select: ['state'], where: { documentId } })
      : null;
  if (stored?.state !== 'withdrawn') {
    throw new errors.ValidationError('Chỉ bạn đọc mới rút được bình luận của mình. Hãy chọn từ chối bình luận.');
  }
  return next();
};
