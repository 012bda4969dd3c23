import type { DatabaseSync } from 'node:sqlite';
import type { VoteEvent } from '@toasoan/shared/reader-event';
import { prepareQuery } from '../sqlite/query.ts';

/** What votes that a mirror does not count yet change of its figures; below 0 where changed votes went elsewhere. */
export interface PendingVotes {
  voteCount: number;
  byOption: ReadonlyMap<string, number>;
}

export interface PendingVoteCount {
  /** Votes that wait, and those delivered that a mirror which holds the change feed up to `coveredSeq` does not count. */
  find(pollId: string, coveredSeq: number): PendingVotes;
  /** One more waits; `replacedKeys`, as JSON, is what it took the place of. */
  add(vote: VoteEvent, replacedKeys: string | null): void;
  /** Something other than one more vote has happened. */
  recount(): void;
}

interface ChoiceRow {
  optionKeys: string | null;
  replacedKeys: string | null;
  votes: number;
}

interface Count {
  coveredSeq: number;
  voteCount: number;
  byOption: Map<string, number>;
}

/**
 * Counts what waits once and keeps count from then on: every voter is shown the results, and in an outage of the CMS
 * there may be very many votes to count.
 */
export function createPendingVotes(database: DatabaseSync): PendingVoteCount {
  const choices = prepareQuery<ChoiceRow>(
    database,
    `select option_keys as optionKeys, replaced_keys as replacedKeys, count(*) as votes from (
       select option_keys, replaced_keys from events where poll_id = ?1 and state = 'waiting'
       union all
       select option_keys, replaced_keys from events
         where poll_id = ?1 and state = 'delivered' and delivered_seq > ?2
     ) group by option_keys, replaced_keys`,
  );
  const counts = new Map<string, Count>();

  function count(pollId: string, coveredSeq: number): Count {
    const counted = { coveredSeq, voteCount: 0, byOption: new Map<string, number>() };
    for (const { optionKeys, replacedKeys, votes } of choices.all(pollId, coveredSeq)) {
      addVotes(counted, parseKeys(optionKeys) ?? [], parseKeys(replacedKeys), votes);
    }
    counts.set(pollId, counted);
    return counted;
  }

  return {
    find(pollId, coveredSeq) {
      const known = counts.get(pollId);
      const { voteCount, byOption } = known?.coveredSeq === coveredSeq ? known : count(pollId, coveredSeq);
      return { voteCount, byOption: new Map(byOption) };
    },
    add({ pollId, optionKeys }, replacedKeys) {
      const known = counts.get(pollId);
      if (known) addVotes(known, optionKeys, parseKeys(replacedKeys), 1);
    },
    recount: () => counts.clear(),
  };
}

/** @param replacedKeys null for votes that took the place of none */
function addVotes(count: Count, keys: readonly string[], replacedKeys: readonly string[] | null, votes: number): void {
  const { byOption } = count;
  for (const key of keys) byOption.set(key, (byOption.get(key) ?? 0) + votes);
  for (const key of replacedKeys ?? []) byOption.set(key, (byOption.get(key) ?? 0) - votes);
  if (replacedKeys === null) count.voteCount += votes;
}

function parseKeys(json: string | null): string[] | null {
  return json === null ? null : (JSON.parse(json) as string[]);
}
