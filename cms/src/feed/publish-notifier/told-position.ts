import type { Core } from '@strapi/strapi';
import { getEpoch } from '../epoch.ts';
import type { FeedPosition } from './notification.ts';
import type { Untold } from './timing.ts';

const TABLE = 'publish_notifications';
const ONLY_ROW = 1;

interface Told {
  /** What the receiver has accepted; null and 0 when nothing yet. */
  epoch: string | null;
  seq: number;
}

interface Line {
  seq: number | string;
  at: string;
}

/** What has changed since the receiver was told, and how far the feed has grown; null when it knows all. */
export async function findUntold(strapi: Core.Strapi): Promise<(Untold & { position: FeedPosition }) | null> {
  const { connection } = strapi.db;
  const newest: Line | undefined = await connection('changes').select('seq', 'at').orderBy('seq', 'desc').first();
  if (!newest) return null;
  const epoch = await getEpoch(strapi);
  const told: Told | undefined = await connection(TABLE).select('epoch', 'seq').where({ id: ONLY_ROW }).first();
  const toldSeq = told?.epoch === epoch ? told.seq : 0;
  const oldest: Line | undefined = await connection('changes')
    .select('seq', 'at')
    .where('seq', '>', toldSeq)
    .orderBy('seq')
    .first();
  if (!oldest) return null;
  const position = { epoch, latest: Number(newest.seq), at: newest.at };
  return { first: new Date(oldest.at), last: new Date(newest.at), position };
}

/** Takes the right to tell until an instant; false when another instance has it. */
export async function claim(strapi: Core.Strapi, instance: string, now: number, until: number): Promise<boolean> {
  const claimed: number = await strapi.db
    .connection(TABLE)
    .where({ id: ONLY_ROW })
    .where((free) => free.where('claimed_until', '<=', now).orWhere({ claimed_by: instance }))
    .update({ claimed_by: instance, claimed_until: until });
  return claimed === 1;
}

/** Gives the right back, unless another instance has taken it over meanwhile. */
export async function release(strapi: Core.Strapi, instance: string): Promise<void> {
  await strapi.db.connection(TABLE).where({ claimed_by: instance }).update({ claimed_by: null, claimed_until: 0 });
}

/** Writes down what the receiver has accepted; never less than it knew. */
export async function markAsTold(strapi: Core.Strapi, { epoch, latest }: FeedPosition): Promise<void> {
  await strapi.db
    .connection(TABLE)
    .where({ id: ONLY_ROW })
    .where((older) => older.whereNull('epoch').orWhereNot({ epoch }).orWhere('seq', '<', latest))
    .update({ epoch, seq: latest });
}
