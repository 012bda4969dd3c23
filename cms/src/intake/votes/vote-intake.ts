import { toReceiptCode } from '@toasoan/shared/receipt-code';
import type { VoteEvent } from '@toasoan/shared/reader-event';
import { chainFigures, chainVotes, type ChainedVote } from '../../poll-chain/chain-votes.ts';
import { findPolls } from '../../poll-chain/find-polls.ts';
import type { IntakeOf } from '../intake-of.ts';
import { findKeptVotes } from './find-kept-votes.ts';
import { createVoteRefusal } from './vote-refusal.ts';
import { writeVotes } from './write-votes.ts';

/** A vote is a row and a link of its poll's chain; the tally of its poll is printed. */
export const voteIntake: IntakeOf<VoteEvent> = {
  async prepare({ strapi, trx }, votes) {
    return createVoteRefusal(await findPolls(strapi, toPollIds(votes)), await findKeptVotes(trx, votes));
  },

  async insert({ strapi, trx, now }, votes) {
    const ids = await writeVotes(trx, votes, now);
    const polls = await findPolls(strapi, toPollIds(votes));
    for (const [pollId, some] of Map.groupBy(votes, (vote) => vote.pollId)) {
      const poll = polls.get(pollId);
      if (!poll) continue;
      await chainVotes(
        trx,
        poll,
        some.map((vote) => toChained(vote, ids.get(vote.id) ?? '')),
        now,
      );
      await chainFigures(trx, poll, now);
    }
  },

  async findChanges({ strapi }, votes) {
    const polls = await findPolls(strapi, toPollIds(votes));
    return [...polls.values()].map(({ documentId, slug }) => ({
      type: 'poll',
      documentId,
      action: 'update',
      name: slug,
    }));
  },
};

function toPollIds(votes: readonly VoteEvent[]): string[] {
  return [...new Set(votes.map(({ pollId }) => pollId))];
}

function toChained({ id, optionKeys, submittedAt }: VoteEvent, vote: string): ChainedVote {
  return { vote, options: optionKeys, submittedAt, receipt: toReceiptCode(id) };
}
