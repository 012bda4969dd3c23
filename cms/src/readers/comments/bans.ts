import type { Core } from '@strapi/strapi';
import type { SenderHistory } from './desk-answers.ts';

export type SenderKind = 'browser' | 'network';

type Ban = NonNullable<SenderHistory['ban']>;

/** The ban that holds for a browser or network now; of several the one that holds longest. */
export async function findBanInForce(strapi: Core.Strapi, senderKey: string, now: Date): Promise<Ban | null> {
  const bans: Ban[] = await strapi.db
    .query('api::ban.ban')
    .findMany({ select: ['documentId', 'until', 'reason'], where: { senderKey, ...inForce(now) } });
  const toEnd = ({ until }: Ban) => (until === null ? Infinity : new Date(until).getTime());
  return bans.sort((a, b) => toEnd(b) - toEnd(a))[0] ?? null;
}

/** Which of these browsers and networks are banned now. */
export async function findBannedKeys(strapi: Core.Strapi, keys: readonly string[], now: Date): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows: { senderKey: string }[] = await strapi.db
    .query('api::ban.ban')
    .findMany({ select: ['senderKey'], where: { senderKey: { $in: keys }, ...inForce(now) } });
  return new Set(rows.map(({ senderKey }) => senderKey));
}

const inForce = (now: Date) => ({ $or: [{ until: { $null: true } }, { until: { $gt: now } }] });
