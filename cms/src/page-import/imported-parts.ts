import type { Core } from '@strapi/strapi';
import type { Transaction } from '../store/transaction.ts';

/**
 * Plain table of what imports have made or found, by fingerprint, so that a page imported again makes nothing again
 * even after an editor has rewritten what was made. No content type: nothing in the admin lists it.
 */
const CREATE_TABLE = `create table if not exists imported_parts (
  fingerprint varchar(64) primary key,
  document_id varchar(40) not null,
  imported_at varchar(30) not null
)`;

export async function createImportTable(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(CREATE_TABLE);
}

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
