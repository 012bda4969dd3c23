import type { VoteEvent } from '@toasoan/shared/reader-event';
import type { Transaction } from '../../change-feed/transaction.ts';
import { toOptionKeysText } from '../../poll-chain/option-keys.ts';
import { toStrapiColumns } from '../strapi-columns.ts';
import { findKeptVotes, toVoteKey } from './find-kept-votes.ts';

/**
 * Writes a row for each voter's first vote in a poll, and into the row that is there for a changed one.
 * @returns by the id of the event: the documentId of the vote
 */
export async function writeVotes(
  trx: Transaction,
  votes: readonly VoteEvent[],
  now: Date,
): Promise<Map<string, string>> {
  const kept = await findKeptVotes(
    trx,
    votes.filter(({ mayReplace }) => mayReplace),
  );
  const ids = new Map([...kept].map(([key, { documentId }]) => [key, documentId]));
  const rows = new Map<string, ReturnType<typeof toRow>>();
  const changes = new Map<string, ReturnType<typeof toChoice>>();
  for (const vote of votes) {
    const key = toVoteKey(vote);
    const id = ids.get(key);
    if (id === undefined) rows.set(key, toRow(vote, now));
    else changes.set(id, toChoice(vote, now));
    ids.set(key, id ?? rows.get(key)?.document_id ?? '');
  }
  if (rows.size > 0) await trx('votes').insert([...rows.values()]);
  for (const [id, choice] of changes) await trx('votes').where({ document_id: id }).update(choice);
  return new Map(votes.map((vote) => [vote.id, ids.get(toVoteKey(vote)) ?? '']));
}

function toRow(vote: VoteEvent, now: Date) {
  return {
    ...toStrapiColumns(now),
    ...toChoice(vote, now),
    poll_document_id: vote.pollId,
    voter_key: vote.voterKey,
  };
}

function toChoice({ optionKeys, sender, submittedAt }: VoteEvent, now: Date) {
  return {
    option_keys: toOptionKeysText(optionKeys),
    network_key: sender.networkKey,
    submitted_at: new Date(submittedAt),
    updated_at: now,
  };
}
