import type { Core } from '@strapi/strapi';
import { inFeedTransaction, type Transaction } from '../../store/transaction.ts';
import { chainVotes, type ChainedVote } from './chain-votes.ts';
import { findPolls, type KnownPoll } from './find-polls.ts';
import { parseOptionKeys } from './option-keys.ts';

const VOTES_AT_A_TIME = 1000;

interface VoteRow {
  id: number;
  vote: string;
  optionKeys: string;
  submittedAt: Date | number | string;
}

/**
 * Begins the chains of polls whose votes were kept before there were chains, or filled in past the intake, in the order
 * in which the rows were written. A row beside a chain that there is stays out of it: the audit finds it.
 */
export async function chainOldVotes(strapi: Core.Strapi): Promise<void> {
  const rows: { pollId: string }[] = await strapi.db
    .connection('votes')
    .distinct('poll_document_id as pollId')
    .whereRaw('not exists (select * from poll_links where poll_links.poll_id = votes.poll_document_id)');
  const polls = await findPolls(
    strapi,
    rows.map(({ pollId }) => pollId),
  );
  for (const poll of polls.values()) {
    await inFeedTransaction(strapi, ({ trx }) => chainAll(trx, poll, new Date()));
  }
}

async function chainAll(trx: Transaction, poll: KnownPoll, now: Date): Promise<void> {
  if (await trx('poll_links').where({ poll_id: poll.documentId }).first()) return;
  let rows = await findVotes(trx, poll, 0);
  while (rows.length > 0) {
    await chainVotes(trx, poll, rows.map(toChained), now);
    rows = await findVotes(trx, poll, rows.at(-1)?.id ?? 0);
  }
}

function findVotes(trx: Transaction, poll: KnownPoll, after: number): Promise<VoteRow[]> {
  return trx('votes')
    .select('id', 'document_id as vote', 'option_keys as optionKeys', 'submitted_at as submittedAt')
    .where({ poll_document_id: poll.documentId })
    .where('id', '>', after)
    .orderBy('id')
    .limit(VOTES_AT_A_TIME);
}

/** Nobody was given a receipt for such a vote. */
function toChained({ vote, optionKeys, submittedAt }: VoteRow): ChainedVote {
  return {
    vote,
    options: parseOptionKeys(optionKeys),
    submittedAt: new Date(submittedAt).toISOString(),
    receipt: null,
  };
}
