import type { Core } from '@strapi/strapi';

type Work = NonNullable<Parameters<Core.Strapi['db']['transaction']>[0]>;

/** The database transaction that work is done in: a knex handle. */
export type Transaction = Parameters<Work>[0]['trx'];

export interface OpenTransaction {
  trx: Transaction;
  onCommit: (callback: () => void) => void;
}

/** Any number, as long as nothing else in this database takes an advisory lock of the same one. */
const FEED_LOCK = 7_301_945;

/**
 * Does work in a transaction that holds the lock of the change feed, joining the transaction that is already open
 * if there is one. The lock is held to the commit, so the numbers of the feed become visible in their order and no
 * follower can pass over one that commits late. Whoever changes what readers see calls this before the change: the
 * lock first, rows after, and two writers never wait for each other in a circle.
 *
 * On SQLite the one connection is the lock.
 */
export function inFeedTransaction<Result>(
  strapi: Core.Strapi,
  work: (open: OpenTransaction) => Promise<Result>,
): Promise<Result> {
  return inTransaction(strapi, async (open) => {
    if (strapi.db.dialect.client === 'postgres') await open.trx.raw('select pg_advisory_xact_lock(?)', [FEED_LOCK]);
    return work(open);
  });
}

/** Does work in the transaction that is open, or in one of its own. */
export async function inTransaction<Result>(
  strapi: Core.Strapi,
  work: (open: OpenTransaction) => Promise<Result>,
): Promise<Result> {
  return (await strapi.db.transaction((open) => work(open))) as Result;
}
