import type { LinkOf } from '@toasoan/shared/poll-link';
import type { Transaction } from '../../store/transaction.ts';
import { countVotes } from './count-votes.ts';

/** The figures of a poll that has closed, as the votes now are. Only options that were chosen have one. */
export async function toCloseLink(trx: Transaction, pollId: string, now: Date): Promise<LinkOf<'close'>> {
  const tally = (await countVotes(trx, [pollId])).get(pollId);
  const counted = [...(tally?.byOption ?? [])].filter(([, votes]) => votes > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    kind: 'close',
    at: now.toISOString(),
    voteCount: tally?.voteCount ?? 0,
    voidCount: tally?.voidCount ?? 0,
    tally: Object.fromEntries(counted),
  };
}
