import type { VoteEvent } from '@toasoan/shared/reader-event';
import type { Transaction } from '../../../store/transaction.ts';
import { toOptionKeysText } from '../../polls/option-keys.ts';
import { toStrapiColumns } from '../strapi-columns.ts';
import { toVoteKey, type KeptVote } from './find-kept-votes.ts';

/** What a changed vote writes into the row that is there. */
const CHANGED_COLUMNS = ['option_keys', 'network_key', 'submitted_at', 'updated_at'];

/**
 * Writes a row for each voter's first vote in a poll, and into the row that is there for a changed one.
 * @param kept the votes that these voters have in these polls, by `toVoteKey`
 * @returns by the id of the event: the documentId of the vote
 */
export async function writeVotes(
  trx: Transaction,
  votes: readonly VoteEvent[],
  kept: ReadonlyMap<string, Pick<KeptVote, 'documentId'>>,
  now: Date,
): Promise<Map<string, string>> {
  // Of several votes of one voter in a batch the last one stands in the row.
  const rows = new Map<string, VoteRow>();
  for (const vote of votes) {
    const key = toVoteKey(vote);
    rows.set(key, toRow(vote, kept.get(key)?.documentId ?? rows.get(key)?.document_id, now));
  }
  const { first = [], changed = [] } = Object.groupBy(rows, ([key]) => (kept.has(key) ? 'changed' : 'first'));
  if (first.length > 0) await trx('votes').insert(first.map(toSecond));
  if (changed.length > 0) {
    const rowOfVoter = ['poll_document_id', 'voter_key'];
    await trx('votes').insert(changed.map(toSecond)).onConflict(rowOfVoter).merge(CHANGED_COLUMNS);
  }
  return new Map(votes.map((vote) => [vote.id, rows.get(toVoteKey(vote))?.document_id ?? '']));
}

type VoteRow = ReturnType<typeof toRow>;

const toSecond = ([, row]: [string, VoteRow]) => row;

function toRow({ pollId, voterKey, optionKeys, sender, submittedAt }: VoteEvent, id: string | undefined, now: Date) {
  const columns = toStrapiColumns(now);
  return {
    ...columns,
    document_id: id ?? columns.document_id,
    poll_document_id: pollId,
    voter_key: voterKey,
    option_keys: toOptionKeysText(optionKeys),
    network_key: sender.networkKey,
    submitted_at: new Date(submittedAt),
  };
}
