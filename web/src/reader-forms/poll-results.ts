import type { PollOption } from '../mirror/documents.ts';

/** The options of a poll with the votes that still wait in the inbox counted in. */
export function withPendingVotes(options: PollOption[], pending: ReadonlyMap<string, number>): PollOption[] {
  return options.map((option) => ({ ...option, voteCount: option.voteCount + (pending.get(option.key) ?? 0) }));
}
