import type { Transaction } from '../../store/transaction.ts';

/**
 * Writes rows into a table that keeps one for each key: the one sent last, whichever arrives last; of two sent at the same
 * instant the one that arrives later. No two of the rows may have the same key.
 */
export async function keepNewest<Row extends { submitted_at: string }>(
  trx: Transaction,
  { table, key }: { table: string; key: readonly (keyof Row & string)[] },
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !key.some((one) => one === column));
  // Column by column: for several rows on SQLite knex drops a condition on the update (knex/lib/dialects/sqlite3).
  const newer = 'case when excluded.submitted_at >= ??.submitted_at then excluded.?? else ??.?? end';
  const values = columns.map((column) => [column, trx.raw(newer, [table, column, table, column])]);
  await trx(table)
    .insert([...rows])
    .onConflict([...key])
    .merge(Object.fromEntries(values));
}
