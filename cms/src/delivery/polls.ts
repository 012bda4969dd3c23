import type { Core } from '@strapi/strapi';
import { toPageQuery, type DocumentsArguments } from './page.ts';

interface PollRow {
  [attribute: string]: unknown;
  documentId: string;
  onEveryPage: boolean | null;
  options: { key: string; label: string }[];
}

interface Tally {
  pollId: string;
  optionKey: string;
  votes: number | string;
}

/** Polls with their votes, counted from the votes themselves in one statement. */
export async function getPolls(strapi: Core.Strapi, asked: DocumentsArguments) {
  const query = { ...toPageQuery(asked, {}), populate: ['options'] };
  const rows: PollRow[] = await strapi.db.query('api::poll.poll').findMany(query);
  const voteCounts = await countVotes(
    strapi,
    rows.map(({ documentId }) => documentId),
  );
  return rows.map((poll) => ({
    ...poll,
    onEveryPage: poll.onEveryPage !== false,
    options: poll.options.map(({ key, label }) => ({
      key,
      label,
      voteCount: voteCounts.get(`${poll.documentId} ${key}`) ?? 0,
    })),
  }));
}

/** Votes by "<documentId of the poll> <key of the option>". */
async function countVotes(strapi: Core.Strapi, pollIds: readonly string[]): Promise<Map<string, number>> {
  const tallies: Tally[] = await strapi.db
    .connection('votes')
    .select('poll_document_id as pollId', 'option_key as optionKey')
    .count('* as votes')
    .whereIn('poll_document_id', pollIds)
    .groupBy('poll_document_id', 'option_key');
  return new Map(tallies.map(({ pollId, optionKey, votes }) => [`${pollId} ${optionKey}`, Number(votes)]));
}
