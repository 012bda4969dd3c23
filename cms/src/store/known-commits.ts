import type { Core } from '@strapi/strapi';
import type { Transaction } from './transaction.ts';

/** What knex hands to the one who begins a transaction: `executionPromise` is settled by the outcome of COMMIT or ROLLBACK. */
interface Transactor extends Omit<Transaction, 'commit'> {
  commit(value?: unknown): Promise<unknown>;
  executionPromise: Promise<unknown>;
}

type Container = (transactor: Transactor) => unknown;

interface KnexClient {
  transaction(container: Container, ...rest: unknown[]): unknown;
  validateConnection(connection: { inTransaction?: boolean }): boolean;
}

/**
 * Makes a COMMIT that failed a failure for the one who asked for it: knex resolves it as if it had succeeded (knex#6141), and Strapi awaits
 * nothing else, so that a full disk would be answered with 200. Holds for every outermost transaction of this database, ours and
 * Strapi's. What was to be done after the commit (`onCommit`) is then not done.
 * @throws Error when knex begins transactions in another way than it used to
 */
export function makeCommitsKnown(strapi: Core.Strapi): void {
  const client = strapi.db.connection.client as KnexClient;
  const begin = client.transaction;
  if (typeof begin !== 'function' || typeof client.validateConnection !== 'function') {
    throw new Error(
      'knex begins transactions in another way: a COMMIT that failed would pass for done. See docs/architecture.md.',
    );
  }
  client.transaction = (container, ...rest) =>
    begin.call(client, (transactor) => container(withKnownOutcome(transactor)), ...rest);
  // SQLite leaves a transaction open whose COMMIT failed; its connection is not used again, and closing it rolls back.
  client.validateConnection = ({ inTransaction }) => inTransaction !== true;
}

function withKnownOutcome(transactor: Transactor): Transactor {
  const { commit, executionPromise } = transactor;
  transactor.commit = async (value) => {
    const query = await commit(value);
    await executionPromise;
    if (isRolledBack(query))
      throw new Error('The transaction was rolled back at its COMMIT: a statement in it had failed.');
    return query;
  };
  return transactor;
}

/** PostgreSQL answers the COMMIT of a transaction in which a statement has failed with ROLLBACK, and no error. */
function isRolledBack(query: unknown): boolean {
  const { response } = (query ?? {}) as { response?: { command?: unknown } };
  return response?.command === 'ROLLBACK';
}
