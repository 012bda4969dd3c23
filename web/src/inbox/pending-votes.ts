import type { DatabaseSync } from 'node:sqlite';

/** What votes that a mirror does not count yet change of its figures; below 0 where changed votes went elsewhere. */
export interface PendingVotes {
  voteCount: number;
  byOption: ReadonlyMap<string, number>;
}

/** Votes that wait, and those delivered that a mirror which holds the change feed up to `coveredSeq` does not count. */
export function createPendingVotes(database: DatabaseSync): (pollId: string, coveredSeq: number) => PendingVotes {
  const choices = database.prepare(
    `SELECT option_keys, replaced_keys, count(*) AS votes FROM (
       SELECT option_keys, replaced_keys FROM events WHERE poll_id = :pollId AND state = 'waiting'
       UNION ALL
       SELECT option_keys, replaced_keys FROM events
         WHERE poll_id = :pollId AND state = 'delivered' AND delivered_seq > :coveredSeq
     ) GROUP BY option_keys, replaced_keys`,
  );
  return (pollId, coveredSeq) => {
    const byOption = new Map<string, number>();
    let voteCount = 0;
    for (const { option_keys, replaced_keys, votes } of choices.all({ pollId, coveredSeq })) {
      const count = Number(votes);
      for (const key of parseKeys(option_keys)) byOption.set(key, (byOption.get(key) ?? 0) + count);
      for (const key of parseKeys(replaced_keys)) byOption.set(key, (byOption.get(key) ?? 0) - count);
      if (replaced_keys === null) voteCount += count;
    }
    return { voteCount, byOption };
  };
}

function parseKeys(json: unknown): string[] {
  return typeof json === 'string' ? (JSON.parse(json) as string[]) : [];
}
