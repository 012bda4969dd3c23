import type { Core } from '@strapi/strapi';
import { inFeedTransaction, type Transaction } from '../../store/transaction.ts';
import { prepareLikeness } from './likeness.ts';

const AT_A_TIME = 200;

interface Row {
  id: number;
  text: string;
}

/** Puts into groups what waits and did not come by way of the intake of today: kept before there were groups, or filled in. */
export async function groupWaitingComments(strapi: Core.Strapi): Promise<void> {
  for (let after = 0; ;) {
    const rows = await inFeedTransaction(strapi, ({ trx }) => groupSome(trx, after));
    if (rows.length === 0) return;
    after = rows.at(-1)?.id ?? after;
  }
}

async function groupSome(trx: Transaction, after: number): Promise<Row[]> {
  const rows: Row[] = await trx('comments')
    .select('id', 'text')
    .where({ state: 'pending', likeness: null })
    .where('id', '>', after)
    .orderBy('id')
    .limit(AT_A_TIME);
  const nameLikeness = await prepareLikeness(
    trx,
    rows.map(({ text }) => text),
  );
  for (const { id, text } of rows) {
    await trx('comments')
      .where({ id })
      .update({ likeness: nameLikeness(text) });
  }
  return rows;
}
