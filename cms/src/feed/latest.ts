import type { Core } from '@strapi/strapi';
import type { Transaction } from '../store/transaction.ts';

/** The number of the newest line of the feed; 0 when it has none. */
export async function getLatest(connection: Core.Strapi['db']['connection'] | Transaction): Promise<number> {
  const row: { latest: number | string | null } | undefined = await connection('changes').max('seq as latest').first();
  return Number(row?.latest ?? 0);
}
