import { isPollOpen } from '@toasoan/shared/poll';
import type { Poll, PollOption } from '../mirror/documents.ts';

/** The options of a poll with the votes that still wait in the inbox counted in. */
export function withPendingVotes(options: PollOption[], pending: ReadonlyMap<string, number>): PollOption[] {
  return options.map((option) => ({ ...option, voteCount: option.voteCount + (pending.get(option.key) ?? 0) }));
}

/** Whether a reader may see the results now; of a poll that has closed everybody may. */
export function areResultsShown(
  poll: Pick<Poll, 'resultsShown' | 'opensAt' | 'closesAt'>,
  hasVoted: boolean,
  now: Date,
): boolean {
  if (!isPollOpen(poll, now)) return now >= poll.opensAt;
  return poll.resultsShown === 'always' || (poll.resultsShown === 'afterVoting' && hasVoted);
}
