import type { PendingVotes } from '../inbox/pending-votes.ts';
import type { Poll, PollResults } from '../model/documents.ts';

/** The results of a poll with the votes that still wait in the inbox counted in. */
export function withPendingVotes({ options, maxChoices, voteCount }: Poll, pending: PendingVotes): PollResults {
  const counted = options.map((option) => ({
    ...option,
    voteCount: Math.max(0, option.voteCount + (pending.byOption.get(option.key) ?? 0)),
  }));
  return { options: counted, maxChoices, voteCount: voteCount + pending.voteCount };
}
