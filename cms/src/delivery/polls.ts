import type { Core } from '@strapi/strapi';
import type { ChainHead } from '../readers/polls/append-links.ts';
import { countVotes } from '../readers/polls/count-votes.ts';
import { findHeads, findVoids } from './poll-chains.ts';
import { toPageQuery, type DocumentsArguments } from './page.ts';

interface PollRow {
  [attribute: string]: unknown;
  documentId: string;
  onEveryPage: boolean | null;
  maxChoices: number | null;
  mayChangeVote: boolean | null;
  onHomePage: boolean | null;
  sections: { documentId: string }[];
  options: { key: string; label: string }[];
}

/** Polls with their votes, counted from the votes themselves; what older versions did not ask for has its default. */
export async function getPolls(strapi: Core.Strapi, asked: DocumentsArguments) {
  const query = { ...toPageQuery(asked, {}), populate: { options: true, sections: { select: ['documentId'] } } };
  const rows: PollRow[] = await strapi.db.query('api::poll.poll').findMany(query);
  const ids = rows.map(({ documentId }) => documentId);
  const tallies = await countVotes(strapi.db.connection, ids);
  const [heads, voids] = [await findHeads(strapi, ids), await findVoids(strapi, ids)];
  return rows.map((poll) => {
    const tally = tallies.get(poll.documentId);
    return {
      ...poll,
      onEveryPage: poll.onEveryPage !== false,
      onHomePage: poll.onHomePage === true,
      sectionIds: poll.sections.map(({ documentId }) => documentId),
      maxChoices: poll.maxChoices ?? 1,
      mayChangeVote: poll.mayChangeVote === true,
      ...toChainEnd(heads.get(poll.documentId)),
      voids: voids.get(poll.documentId) ?? [],
      voteCount: tally?.voteCount ?? 0,
      options: poll.options.map(({ key, label }) => ({ key, label, voteCount: tally?.byOption.get(key) ?? 0 })),
    };
  });
}

function toChainEnd(head: ChainHead | undefined) {
  if (!head || head.position === 0) return { chainLength: 0, chainHash: null };
  return { chainLength: head.position, chainHash: head.hash };
}
