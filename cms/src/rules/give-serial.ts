import { keepSerial, takeSerial } from '../feed/article-serials.ts';
import { inTransaction } from '../store/transaction.ts';
import { getWrittenId, type DocumentRule } from './document-rule.ts';

/** Every article gets its serial when it is made, a copy included, and keeps it: nobody may write it. */
export const giveSerial: DocumentRule = (write, next, { strapi }) => {
  if (write.uid !== 'api::article.article') return next();
  if (write.action !== 'create' && write.action !== 'clone') {
    delete write.params.data?.['serial'];
    return next();
  }
  return inTransaction(strapi, async ({ trx }) => {
    const serial = await takeSerial(trx);
    write.params.data = { ...write.params.data, serial };
    const result = await next();
    await keepSerial(trx, serial, getWrittenId(result));
    return result;
  });
};
