import { isPollOpen } from '@toasoan/shared/poll';
import type { RefusalReason, VoteEvent } from '@toasoan/shared/reader-event';

export interface KnownPoll {
  opensAt: Date;
  closesAt: Date | null;
  optionKeys: readonly string[];
}

export function toVoteKey(vote: { pollId: string; voterKey: string }): string {
  return `${vote.pollId} ${vote.voterKey}`;
}

/**
 * Decides on the votes of a batch one after the other: the first of a voter in a poll counts.
 * @param votedBefore who has voted in what, as `toVoteKey` writes it
 */
export function createVoteRefusal(
  polls: ReadonlyMap<string, KnownPoll>,
  votedBefore: Iterable<string>,
): (vote: VoteEvent) => RefusalReason | null {
  const voted = new Set(votedBefore);
  return (vote) => {
    const refusal = findPollRefusal(vote, polls.get(vote.pollId));
    if (refusal) return refusal;
    if (voted.has(toVoteKey(vote))) return 'already-voted';
    voted.add(toVoteKey(vote));
    return null;
  };
}

function findPollRefusal(vote: VoteEvent, poll: KnownPoll | undefined): RefusalReason | null {
  if (!poll) return 'poll-not-found';
  if (!isPollOpen(poll, new Date(vote.submittedAt))) return 'poll-not-open';
  return poll.optionKeys.includes(vote.optionKey) ? null : 'option-not-found';
}
