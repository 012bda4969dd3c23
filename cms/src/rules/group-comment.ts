import { inTransaction } from '../store/transaction.ts';
import { prepareLikeness } from '../readers/comments/likeness.ts';
import type { DocumentRule } from './document-rule.ts';

/** A comment that is written past the intake is put among those that say nearly the same, as the intake does. */
export const groupComment: DocumentRule = (write, next, { strapi }) => {
  const { data } = write.params;
  const text = data?.['text'];
  if (write.uid !== 'api::comment.comment' || typeof text !== 'string') return next();
  return inTransaction(strapi, async ({ trx }) => {
    const nameLikeness = await prepareLikeness(trx, [text]);
    write.params.data = { ...data, likeness: nameLikeness(text) };
    return next();
  });
};
