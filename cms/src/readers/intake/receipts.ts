import type { Transaction } from '../../store/transaction.ts';

/** Which of these events were kept before. */
export async function findKeptIds(trx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows: { event_id: string }[] = await trx('reader_event_receipts').select('event_id').whereIn('event_id', ids);
  return new Set(rows.map(({ event_id }) => event_id));
}

export async function insertReceipts(trx: Transaction, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await trx('reader_event_receipts').insert(ids.map((id) => ({ event_id: id, at: now.toISOString() })));
}
