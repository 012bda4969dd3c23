import type { Core } from '@strapi/strapi';

const TABLE = 'moderation_digests';
const ONLY_ROW = 1;

/** Keeps in the database when the last mail was sent, so that neither a restart nor a second instance sends one more. */
export async function ensureLastDigest({ db: { connection } }: Core.Strapi): Promise<void> {
  if (!(await connection.schema.hasTable(TABLE))) {
    await connection.schema.createTable(TABLE, (table) => {
      table.integer('id').primary();
      table.bigInteger('sent_at').notNullable();
    });
  }
  await connection(TABLE).insert({ id: ONLY_ROW, sent_at: 0 }).onConflict('id').ignore();
}

/** Unix milliseconds; 0 when none was ever sent. */
export async function getLastDigest({ db: { connection } }: Core.Strapi): Promise<number> {
  const row: { sent_at: number | string } | undefined = await connection(TABLE).where({ id: ONLY_ROW }).first();
  return Number(row?.sent_at ?? 0);
}

/** Takes the right to send the next mail; false when another instance was faster. */
export async function claimDigest({ db: { connection } }: Core.Strapi, last: number, now: Date): Promise<boolean> {
  const row = { id: ONLY_ROW, sent_at: last };
  const claimed: number = await connection(TABLE).where(row).update({ sent_at: now.getTime() });
  return claimed === 1;
}
