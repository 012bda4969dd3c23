import type { VoteEvent } from '@toasoan/shared/reader-event';
import type { IntakeContext, IntakeOf } from '../intake-of.ts';
import { toStrapiColumns } from '../strapi-columns.ts';
import { findKnownPolls, findVoteKeys } from './find-vote-facts.ts';
import { createVoteRefusal } from './vote-refusal.ts';

/** A vote is a row; the tally of its poll is printed. */
export const voteIntake: IntakeOf<VoteEvent> = {
  async prepare({ strapi, trx }, votes) {
    const pollIds = [...new Set(votes.map(({ pollId }) => pollId))];
    const voterKeys = votes.map(({ voterKey }) => voterKey);
    return createVoteRefusal(await findKnownPolls(strapi, pollIds), await findVoteKeys(trx, pollIds, voterKeys));
  },

  async insert({ trx, now }, votes) {
    await trx('votes').insert(votes.map((vote) => toRow(vote, now)));
  },

  async findChanges({ trx }, votes) {
    const polls = await findPollNames(trx, [...new Set(votes.map(({ pollId }) => pollId))]);
    return polls.map(({ documentId, slug }) => ({ type: 'poll', documentId, action: 'update', name: slug }));
  },
};

function toRow(vote: VoteEvent, now: Date) {
  return {
    ...toStrapiColumns(now),
    poll_document_id: vote.pollId,
    option_key: vote.optionKey,
    voter_key: vote.voterKey,
    submitted_at: new Date(vote.submittedAt),
  };
}

async function findPollNames(trx: IntakeContext['trx'], ids: readonly string[]) {
  const rows: { documentId: string; slug: string }[] = await trx('polls')
    .select('document_id as documentId', 'slug')
    .whereIn('document_id', ids);
  return rows;
}
