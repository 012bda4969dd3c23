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
 * follower can pass over one that commits late. Code that changes what readers see calls this before the change: the
 * lock first, rows after, and two writers never wait for each other in a circle.
 *
 * On SQLite the one writer is the lock. It is taken at once, not at the first write: a transaction that has read
 * before another process wrote (an import beside the running CMS) could not write any more and would fail.
 */
export function inFeedTransaction<Result>(
  strapi: Core.Strapi,
  work: (open: OpenTransaction) => Promise<Result>,
): Promise<Result> {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  return inTransaction(strapi, async (open) => {
    if (isPostgres) await open.trx.raw('select pg_advisory_xact_lock(?)', [FEED_LOCK]);
    else await open.trx.raw('delete from feed_epochs where id is null');
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
