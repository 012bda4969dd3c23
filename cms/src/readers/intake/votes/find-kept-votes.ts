import type { Transaction } from '../../../store/transaction.ts';

/** The vote that a voter has in a poll. */
export interface KeptVote {
  documentId: string;
  submittedAt: Date;
  isVoid: boolean;
}

interface VoteRow {
  pollId: string;
  voterKey: string;
  documentId: string;
  submittedAt: Date | number | string;
  voidPosition: number | null;
}

export function toVoteKey(vote: { pollId: string; voterKey: string }): string {
  return `${vote.pollId} ${vote.voterKey}`;
}

/** The votes that there are of these voters in these polls, by `toVoteKey`. */
export async function findKeptVotes(
  trx: Transaction,
  votes: readonly { pollId: string; voterKey: string }[],
): Promise<Map<string, KeptVote>> {
  const rows: VoteRow[] = await trx('votes')
    .select('poll_document_id as pollId', 'voter_key as voterKey', 'document_id as documentId')
    .select('submitted_at as submittedAt', 'void_position as voidPosition')
    .whereIn('poll_document_id', [...new Set(votes.map(({ pollId }) => pollId))])
    .whereIn(
      'voter_key',
      votes.map(({ voterKey }) => voterKey),
    );
  return new Map(
    rows.map(({ documentId, submittedAt, voidPosition, ...key }) => [
      toVoteKey(key),
      { documentId, submittedAt: new Date(submittedAt), isVoid: voidPosition !== null },
    ]),
  );
}
