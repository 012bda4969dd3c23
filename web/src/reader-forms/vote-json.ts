import { toPercentages } from '@toasoan/shared/poll';
import type { PollOption } from '../mirror/documents.ts';
import type { VoteAnswer } from './receive-vote.ts';

interface ShownResult extends PollOption {
  percentage: number;
}

/** The answer to a vote for one who asks for JSON; `results` is null where the reader may not see them. */
export function toVoteJson({ message, results }: VoteAnswer): { message: string; results: ShownResult[] | null } {
  const percentages = toPercentages(results?.map(({ voteCount }) => voteCount) ?? []);
  return {
    message,
    results: results?.map((option, index) => ({ ...option, percentage: percentages[index] ?? 0 })) ?? null,
  };
}
