import type { Core } from '@strapi/strapi';
import type { DocumentType } from './delivered-types.ts';
import { knock } from './knock.ts';
import { rememberPublicNames } from './public-names.ts';
import { inFeedTransaction } from '../store/transaction.ts';

export type ChangeAction = 'publish' | 'unpublish' | 'update' | 'delete';

/** One line of the feed before it has its number. */
export interface Change {
  type: DocumentType;
  documentId: string;
  action: ChangeAction;
  /** What stands for the document in its address after the change: an article's serial, the slug of others. */
  name: string | null;
}

const ROWS_PER_INSERT = 200;

/**
 * Appends lines to the change feed in the transaction of the change itself: both are kept or neither.
 * To be called inside `inFeedTransaction`, opened before the change.
 * @throws Error when no transaction is open
 */
export async function recordChanges(strapi: Core.Strapi, changes: readonly Change[], now: Date): Promise<void> {
  if (changes.length === 0) return;
  if (!strapi.db.inTransaction()) throw new Error('A change must be recorded in the transaction that makes it.');
  await inFeedTransaction(strapi, async ({ trx, onCommit }) => {
    const rows = changes.map(({ documentId, ...change }) => ({
      ...change,
      document_id: documentId,
      at: now.toISOString(),
    }));
    for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
      await trx('changes').insert(rows.slice(start, start + ROWS_PER_INSERT));
    }
    await rememberPublicNames(trx, changes, now);
    onCommit(() => knock(strapi));
  });
}
