import type { Core } from '@strapi/strapi';
import { INSUFFICIENT_STORAGE, isDiskFull } from './disk-full.ts';

const INTERNAL_SERVER_ERROR = 500;

/** The status under which a failure of the database is answered. */
const toStatus = (error: unknown) => (isDiskFull(error) ? INSUFFICIENT_STORAGE : INTERNAL_SERVER_ERROR);

/** The COMMIT of a transaction failed, or the database had rolled it back before. */
class NotCommitted extends Error {
  override readonly name = 'NotCommitted';
  /** Strapi and GraphQL answer under it. */
  readonly status: number;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.status = toStatus(cause);
  }
}

/** A connection of better-sqlite3 says whether it is in a transaction; one of PostgreSQL does not. */
interface NativeConnection {
  inTransaction?: boolean;
}

type Statement = string | { sql: string };

interface Client {
  query(connection: NativeConnection, statement: Statement): Promise<unknown>;
}

/** A transaction as knex hands it out. */
interface Handle {
  client: Client;
  /** Fulfilled after the COMMIT, rejected when that failed. */
  executionPromise: Promise<unknown>;
  isCompleted(): boolean;
  commit(value?: unknown): Promise<unknown>;
}

interface TransactingClient extends Client {
  transaction(container: (handle: Handle) => unknown, ...rest: unknown[]): unknown;
}

/**
 * Lets every transaction, ours and Strapi's own, fail when the database has not stored it. knex fulfils `commit()` whatever became of
 * the COMMIT (https://github.com/knex/knex/issues/6141), and Strapi awaits nothing else: a full disk was answered with 200, and what
 * waits for a commit (events, webhooks, the knock) ran. To be called before the first transaction.
 * @throws Error when knex makes its transactions elsewhere
 */
export function makeCommitsKnown({ db: { connection } }: Core.Strapi): void {
  const client = connection.client as TransactingClient;
  if (typeof client.transaction !== 'function') {
    throw new Error('knex makes transactions in another way; a failed COMMIT would pass. See docs/architecture.md.');
  }
  const begin = client.transaction.bind(client);
  client.transaction = (container, ...rest) =>
    begin(
      (handle) => {
        watchStatements(handle, client);
        awaitOutcome(handle);
        return container(handle);
      },
      ...rest,
    );
  connection.on('query-error', (error: Error) => {
    if (isDiskFull(error)) Object.assign(error, { status: INSUFFICIENT_STORAGE });
  });
}

function awaitOutcome(handle: Handle): void {
  const commit = handle.commit;
  handle.commit = async (value) => {
    await commit(value);
    return handle.executionPromise;
  };
}

/**
 * Looks at each statement of a transaction. SQLite ends a transaction by itself on a full disk, and what comes after would be stored
 * alone; where it refuses the COMMIT and goes on, the connection would be given to the next request inside of that transaction.
 */
function watchStatements(handle: Handle, outer: Client): void {
  const query = handle.client.query.bind(handle.client);
  handle.client.query = async (connection, statement) => {
    const sql = typeof statement === 'string' ? statement : statement.sql;
    if (!handle.isCompleted() && connection.inTransaction === false) {
      if (isRollback(sql)) return undefined;
      throw new NotCommitted('The database has rolled the transaction back: nothing of it is stored.');
    }
    if (!isCommit(sql)) return query(connection, statement);
    try {
      const answer = await query(connection, statement);
      refuseRollback(answer);
      return answer;
    } catch (error) {
      if (connection.inTransaction) await outer.query(connection, 'ROLLBACK;');
      if (error instanceof NotCommitted) throw error;
      throw new NotCommitted(`The transaction could not be committed: ${(error as Error).message}`, error);
    }
  };
}

const isCommit = (sql: string) => /^commit\b/iu.test(sql);
const isRollback = (sql: string) => /^rollback\b/iu.test(sql);

/** PostgreSQL answers the COMMIT of a transaction in which a statement failed with success, and ROLLBACK. */
function refuseRollback(answer: unknown): void {
  const { response } = answer as { response?: { command?: string } };
  if (response?.command !== 'ROLLBACK') return;
  throw new NotCommitted(
    'The database has rolled the transaction back, for a statement of it failed: nothing is stored.',
  );
}
