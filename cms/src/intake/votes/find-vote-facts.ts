import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../change-feed/transaction.ts';
import { toVoteKey, type KnownPoll } from './vote-refusal.ts';

interface PollRow {
  documentId: string;
  opensAt: string;
  closesAt: string | null;
  options: { key: string }[];
}

/** Polls by documentId. */
export async function findKnownPolls(strapi: Core.Strapi, ids: readonly string[]): Promise<Map<string, KnownPoll>> {
  const rows: PollRow[] = await strapi.db
    .query('api::poll.poll')
    .findMany({ where: { documentId: { $in: ids } }, populate: ['options'] });
  return new Map(rows.map((row) => [row.documentId, toKnownPoll(row)]));
}

function toKnownPoll({ opensAt, closesAt, options }: PollRow): KnownPoll {
  return {
    opensAt: new Date(opensAt),
    closesAt: closesAt === null ? null : new Date(closesAt),
    optionKeys: options.map(({ key }) => key),
  };
}

/** Who of these voters has voted in which of these polls. */
export async function findVoteKeys(
  trx: Transaction,
  pollIds: readonly string[],
  voterKeys: readonly string[],
): Promise<Set<string>> {
  const rows: { pollId: string; voterKey: string }[] = await trx('votes')
    .select('poll_document_id as pollId', 'voter_key as voterKey')
    .whereIn('poll_document_id', pollIds)
    .whereIn('voter_key', voterKeys);
  return new Set(rows.map(toVoteKey));
}
