import type { Acknowledged } from './crowd.ts';

/** What is in the CMS, as rows. */
export interface Kept {
  /** Texts of comments. */
  comments: readonly string[];
  votes: readonly { voterKey: string; optionKeys: readonly string[] }[];
  /** What the site's mirror has been told of the poll. */
  tally: { voteCount: number; byOption: ReadonlyMap<string, number> };
  /** Whether the chain of the poll verifies, and what the audit said. */
  audit: { isSound: boolean; report: string };
}

/** Everything that is not as it must be, in sentences; empty when readers got what they were told. */
export function findFaults(acknowledged: Acknowledged, kept: Kept): string[] {
  return [...findCommentFaults(acknowledged, kept), ...findVoteFaults(acknowledged, kept), ...findTallyFaults(kept)];
}

function findCommentFaults({ comments }: Acknowledged, kept: Kept): string[] {
  const counts = countEach(kept.comments);
  const lost = [...comments].filter((text) => !counts.has(text)).map((text) => `Lost: the comment “${text}”`);
  const doubled = [...counts].filter(([, count]) => count > 1);
  return [...lost, ...doubled.map(([text, count]) => `Kept ${count} times: the comment “${text}”`)];
}

function findVoteFaults({ votes }: Acknowledged, kept: Kept): string[] {
  const counts = countEach(kept.votes.map(({ voterKey }) => voterKey));
  const doubled = [...counts].filter(([, count]) => count > 1).map(([voter]) => `Counted twice: the voter ${voter}`);
  const chosen = new Map(kept.votes.map(({ voterKey, optionKeys }) => [voterKey, optionKeys.join()]));
  const wrong = [...votes].flatMap(([voter, option]) => {
    const found = chosen.get(voter);
    if (found === option) return [];
    return found === undefined ? [`Lost: the vote of ${voter}`] : [`The vote of ${voter}: ${option} became ${found}`];
  });
  return [...doubled, ...wrong];
}

function findTallyFaults({ votes, tally, audit }: Kept): string[] {
  const rows = countEach(votes.flatMap(({ optionKeys }) => optionKeys));
  const options = new Set([...rows.keys(), ...tally.byOption.keys()]);
  const wrong = [...options].flatMap((option) => {
    const [counted, told] = [rows.get(option) ?? 0, tally.byOption.get(option) ?? 0];
    return counted === told ? [] : [`The tally says ${told} for ${option}; there are ${counted} votes.`];
  });
  const total = votes.length === tally.voteCount ? [] : [`The tally says ${tally.voteCount} of ${votes.length} votes.`];
  return [...wrong, ...total, ...(audit.isSound ? [] : [`The chain does not verify:\n${audit.report}`])];
}

function countEach(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
