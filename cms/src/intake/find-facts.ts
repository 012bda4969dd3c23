import type { Core } from '@strapi/strapi';
import type { ReaderEvent } from '@toasoan/shared/reader-event';
import { PUBLISHED } from '../change-feed/delivered-types.ts';
import type { Transaction } from '../change-feed/transaction.ts';
import { toVoteKey, type IntakeFacts, type KnownPoll } from './decide-outcomes.ts';

/** Reads what must be known to decide on the events of a batch: four questions to the database, whatever its size. */
export async function findFacts(
  strapi: Core.Strapi,
  trx: Transaction,
  events: readonly ReaderEvent[],
): Promise<IntakeFacts> {
  const comments = events.filter((event) => event.type === 'comment');
  const votes = events.filter((event) => event.type === 'vote');
  const pollIds = votes.map(({ pollId }) => pollId);
  return {
    keptIds: await findKeptIds(
      trx,
      events.map(({ id }) => id),
    ),
    commentPolicies: await findCommentPolicies(
      strapi,
      comments.map(({ articleId }) => articleId),
    ),
    polls: await findPolls(strapi, pollIds),
    voteKeys: await findVoteKeys(
      trx,
      pollIds,
      votes.map(({ voterKey }) => voterKey),
    ),
  };
}

async function findKeptIds(trx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows: { event_id: string }[] = await trx('reader_event_receipts').select('event_id').whereIn('event_id', ids);
  return new Set(rows.map(({ event_id }) => event_id));
}

async function findCommentPolicies(strapi: Core.Strapi, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { documentId: string; commentPolicy: string }[] = await strapi.db
    .query('api::article.article')
    .findMany({ select: ['documentId', 'commentPolicy'], where: { ...PUBLISHED, documentId: { $in: ids } } });
  return new Map(rows.map(({ documentId, commentPolicy }) => [documentId, commentPolicy]));
}

interface PollRow {
  documentId: string;
  opensAt: string;
  closesAt: string | null;
  options: { key: string }[];
}

async function findPolls(strapi: Core.Strapi, ids: readonly string[]): Promise<Map<string, KnownPoll>> {
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

async function findVoteKeys(
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
