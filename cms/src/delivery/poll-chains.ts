import type { Core } from '@strapi/strapi';
import { findChainHead, type ChainHead } from '../readers/polls/append-links.ts';

/** Votes that were made void, as readers are told. */
export interface DeliveredVoid {
  at: string;
  from: string;
  until: string;
  voteCount: number;
  reason: string;
}

interface VoidRow extends Omit<DeliveredVoid, 'at'> {
  createdAt: string;
  poll: { documentId: string } | null;
}

/** By poll, the oldest first. */
export async function findVoids(
  strapi: Core.Strapi,
  pollIds: readonly string[],
): Promise<Map<string, DeliveredVoid[]>> {
  const rows: VoidRow[] = await strapi.db.query('api::vote-void.vote-void').findMany({
    select: ['createdAt', 'from', 'until', 'voteCount', 'reason'],
    where: { poll: { documentId: { $in: pollIds } } },
    populate: { poll: { select: ['documentId'] } },
    orderBy: { id: 'asc' },
  });
  const voids = rows.map(({ createdAt, poll, from, until, voteCount, reason }) => ({
    pollId: poll?.documentId ?? '',
    told: { at: createdAt, from, until, voteCount, reason },
  }));
  return new Map(
    [...Map.groupBy(voids, ({ pollId }) => pollId)].map(([id, some]) => [id, some.map(({ told }) => told)]),
  );
}

/** Where the chains of these polls end. */
export async function findHeads(strapi: Core.Strapi, pollIds: readonly string[]): Promise<Map<string, ChainHead>> {
  const heads = new Map<string, ChainHead>();
  // Asked one by one, each is a look at the end of an index; asked at once, PostgreSQL goes through all links.
  for (const id of pollIds) heads.set(id, await findChainHead(strapi.db.connection, id));
  return heads;
}
