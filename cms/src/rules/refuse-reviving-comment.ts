import { errors } from '@strapi/utils';
import type { DocumentRule } from './document-rule.ts';

/** What its reader has taken back is nobody else's to print. */
export const refuseRevivingComment: DocumentRule = async (write, next, { strapi }) => {
  const { data, documentId } = write.params;
  const state = data?.['state'];
  if (write.uid !== 'api::comment.comment' || write.action !== 'update' || !state || state === 'withdrawn') {
    return next();
  }
  const stored: { state: string } | null = await strapi.db
    .query('api::comment.comment')
    .findOne({ select: ['state'], where: { documentId } });
  if (stored?.state === 'withdrawn') {
    throw new errors.ValidationError('Bạn đọc đã rút bình luận này, nên không đăng hay đổi trạng thái được nữa.');
  }
  return next();
};
