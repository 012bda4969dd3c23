import { toShares } from '@toasoan/shared/poll';
import type { PollOption } from '../model/documents.ts';
import type { VoteAnswer } from './receive-vote.ts';

interface ShownResult extends PollOption {
  percentage: number;
}

/** The answer to a vote for one who asks for JSON; `results` is null where the reader may not see them. */
export function toVoteJson({ message, results, receiptCode }: VoteAnswer): {
  message: string;
  receiptCode: string | null;
  results: ShownResult[] | null;
} {
  const shares = results ? toShares(results) : [];
  return {
    message,
    receiptCode: receiptCode ?? null,
    results: results?.options.map((option, index) => ({ ...option, percentage: shares[index] ?? 0 })) ?? null,
  };
}
