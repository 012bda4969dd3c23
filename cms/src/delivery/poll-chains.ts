import type { Core } from '@strapi/strapi';

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

interface HeadRow {
  pollId: string;
  position: number;
  hash: string;
}

/** The newest links of the chains that there are, by poll. */
export async function findHeads(strapi: Core.Strapi, pollIds: readonly string[]): Promise<Map<string, HeadRow>> {
  const { connection } = strapi.db;
  const newest = connection('poll_links').max('position').whereRaw('poll_links.poll_id = link.poll_id');
  const rows: HeadRow[] = await connection('poll_links as link')
    .select('poll_id as pollId', 'position', 'hash')
    .whereIn('poll_id', pollIds)
    .where('position', newest);
  return new Map(rows.map((row) => [row.pollId, row]));
}
