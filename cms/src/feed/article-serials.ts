import type { Transaction } from '../store/transaction.ts';

/** Takes the next serial, which no article has borne or will bear again. */
export async function takeSerial(trx: Transaction): Promise<number> {
  const [row] = await trx('article_serials').insert({ document_id: null }, ['serial']);
  return Number(row.serial);
}

/** Writes down which article a taken serial was given to. */
export async function keepSerial(trx: Transaction, serial: number, documentId: string): Promise<void> {
  await trx('article_serials').where({ serial }).update({ document_id: documentId });
}
