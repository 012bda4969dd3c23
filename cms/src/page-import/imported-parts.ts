import type { Transaction } from '../store/transaction.ts';

/** The document that a fingerprint was kept for, whether or not it still exists. */
export async function findImported(trx: Transaction, fingerprint: string): Promise<string | undefined> {
  const row: { document_id: string } | undefined = await trx('imported_parts').where({ fingerprint }).first();
  return row?.document_id;
}

/** Keeps which document a fingerprint stands for from now on. */
export async function keepImported(
  trx: Transaction,
  fingerprint: string,
  documentId: string,
  now: Date,
): Promise<void> {
  await trx('imported_parts')
    .insert({ fingerprint, document_id: documentId, imported_at: now.toISOString() })
    .onConflict('fingerprint')
    .merge();
}
