/** When the results of a poll are printed: always, to one who has voted, or to all once it has closed. */
export type ResultsShown = 'always' | 'afterVoting' | 'afterClosing';

/** A poll takes votes from `opensAt` up to but not including `closesAt`; without `closesAt` it stays open. */
export function isPollOpen(poll: { opensAt: Date; closesAt: Date | null }, now: Date): boolean {
  return poll.opensAt <= now && (poll.closesAt === null || now < poll.closesAt);
}

/** Whether a poll takes no votes any more. */
export function hasPollClosed({ closesAt }: { closesAt: Date | null }, now: Date): boolean {
  return closesAt !== null && closesAt <= now;
}

/** Whether a reader may see the results now; of a poll that has closed everybody may. */
export function areResultsShown(
  poll: { resultsShown: ResultsShown; opensAt: Date; closesAt: Date | null },
  hasVoted: boolean,
  now: Date,
): boolean {
  if (!isPollOpen(poll, now)) return now >= poll.opensAt;
  return poll.resultsShown === 'always' || (poll.resultsShown === 'afterVoting' && hasVoted);
}

/**
 * The share of each option in percent: of all votes where a reader chooses one, so that they add up to 100; of the
 * readers who voted where they may choose several.
 */
export function toShares(results: {
  options: readonly { voteCount: number }[];
  maxChoices: number;
  voteCount: number;
}): number[] {
  const counts = results.options.map(({ voteCount }) => voteCount);
  if (results.maxChoices === 1) return toPercentages(counts);
  return counts.map((count) => (results.voteCount === 0 ? 0 : Math.round((count * 100) / results.voteCount)));
}

/** Shares of a whole in percent, rounded so that they add up to 100 (largest remainder); all 0 when nothing was counted. */
export function toPercentages(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * 100) / total);
  const shares = exact.map(Math.floor);
  const missing = 100 - shares.reduce((sum, share) => sum + share, 0);
  exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing)
    .forEach(({ index }) => (shares[index] = (shares[index] ?? 0) + 1));
  return shares;
}
