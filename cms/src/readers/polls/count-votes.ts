import type { Core } from '@strapi/strapi';
import { parseOptionKeys } from './option-keys.ts';
import type { Transaction } from '../../store/transaction.ts';

/** The votes of a poll that count. */
export interface Tally {
  voteCount: number;
  /** Votes that were made void. */
  voidCount: number;
  /** Votes by the key of the option; with several choices they add up to more than `voteCount`. */
  byOption: Map<string, number>;
}

interface CountRow {
  pollId: string;
  optionKeys: string;
  votes: number | string;
  voids: number | string;
}

/** The tallies of polls, counted from the votes themselves in one statement: a row for each combination of options. */
export async function countVotes(
  connection: Core.Strapi['db']['connection'] | Transaction,
  pollIds: readonly string[],
): Promise<Map<string, Tally>> {
  const rows: CountRow[] = await connection('votes')
    .select('poll_document_id as pollId', 'option_keys as optionKeys')
    .count({ votes: '*', voids: 'void_position' })
    .whereIn('poll_document_id', pollIds)
    .groupBy('poll_document_id', 'option_keys');
  const tallies = new Map(
    pollIds.map((id) => [id, { voteCount: 0, voidCount: 0, byOption: new Map<string, number>() }]),
  );
  for (const row of rows) addRow(tallies.get(row.pollId), row);
  return tallies;
}

function addRow(tally: Tally | undefined, { optionKeys, votes, voids }: CountRow): void {
  if (!tally) return;
  const counting = Number(votes) - Number(voids);
  tally.voteCount += counting;
  tally.voidCount += Number(voids);
  for (const key of parseOptionKeys(optionKeys)) tally.byOption.set(key, (tally.byOption.get(key) ?? 0) + counting);
}
