import type { Change } from './record-changes.ts';
import type { Transaction } from '../store/transaction.ts';

/**
 * Keeps every name that a document is or was public under, so that an old address leads on. A name that another
 * document takes over is given to that one, under a new id, so that a reader by id learns of it.
 */
export async function rememberPublicNames(trx: Transaction, changes: readonly Change[], now: Date): Promise<void> {
  for (const { type, documentId, action, name } of changes) {
    if (name === null || action === 'delete' || action === 'unpublish') continue;
    const known: { document_id: string } | undefined = await trx('public_names').where({ type, name }).first();
    if (known?.document_id === documentId) continue;
    if (known) await trx('public_names').where({ type, name }).delete();
    await trx('public_names').insert({ type, name, document_id: documentId, at: now.toISOString() });
  }
}

/** Whether readers have ever seen an article. */
export async function hasBeenPublic(trx: Transaction, documentId: string): Promise<boolean> {
  const name: unknown = await trx('public_names').where({ type: 'article', document_id: documentId }).first();
  return name !== undefined;
}
