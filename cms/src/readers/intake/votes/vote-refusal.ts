import { isPollOpen } from '@toasoan/shared/poll';
import type { RefusalReason, VoteEvent } from '@toasoan/shared/reader-event';
import type { KnownPoll } from '../../polls/find-polls.ts';
import { toVoteKey, type KeptVote } from './find-kept-votes.ts';

type Standing = Pick<KeptVote, 'submittedAt' | 'isVoid'>;

/**
 * Decides on the votes of a batch one after the other: the first of a voter in a poll counts, or the last one sent where
 * the poll lets readers change their vote. A vote that was made void stays so.
 */
export function createVoteRefusal(
  polls: ReadonlyMap<string, KnownPoll>,
  kept: ReadonlyMap<string, KeptVote>,
): (vote: VoteEvent) => RefusalReason | null {
  const standing = new Map<string, Standing>(kept);
  return (vote) => {
    const refusal = findPollRefusal(vote, polls.get(vote.pollId));
    if (refusal) return refusal;
    const key = toVoteKey(vote);
    const submittedAt = new Date(vote.submittedAt);
    const earlier = standing.get(key);
    if (earlier && !(vote.mayReplace && !earlier.isVoid && submittedAt >= earlier.submittedAt)) return 'already-voted';
    standing.set(key, { submittedAt, isVoid: false });
    return null;
  };
}

function findPollRefusal(vote: VoteEvent, poll: KnownPoll | undefined): RefusalReason | null {
  if (!poll) return 'poll-not-found';
  if (!isPollOpen(poll, new Date(vote.submittedAt))) return 'poll-not-open';
  if (vote.optionKeys.length > poll.maxChoices) return 'too-many-options';
  const keys = new Set(poll.options.map(({ key }) => key));
  return vote.optionKeys.every((key) => keys.has(key)) ? null : 'option-not-found';
}
