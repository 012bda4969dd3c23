import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const ONLY_ROW = 1;

/** Gives the feed its epoch unless it has one; several instances may start at once. */
export async function ensureEpoch(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection('feed_epochs').insert({ id: ONLY_ROW, epoch: randomUUID() }).onConflict('id').ignore();
}

/**
 * The identity of this feed. A follower that kept another one has followed another database and must begin again.
 * After restoring an old backup, delete the row of `feed_epochs` before the start: every follower then begins again.
 */
export async function getEpoch(strapi: Core.Strapi): Promise<string> {
  const row: { epoch: string } | undefined = await strapi.db.connection('feed_epochs').where({ id: ONLY_ROW }).first();
  if (!row) throw new Error('The change feed has no epoch. Restart the CMS: it makes one at every start.');
  return row.epoch;
}
