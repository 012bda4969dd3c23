import { toReceiptCode } from '@toasoan/shared/receipt-code';
import type { VoteEvent } from '@toasoan/shared/reader-event';
import { chainFigures, chainVotes, type ChainedVote } from '../../polls/chain-votes.ts';
import { findPolls } from '../../polls/find-polls.ts';
import type { IntakeOf } from '../intake-of.ts';
import { findKeptVotes } from './find-kept-votes.ts';
import { createVoteRefusal } from './vote-refusal.ts';
import { writeVotes } from './write-votes.ts';

/** A vote is a row and a link of its poll's chain; the tally of its poll is printed. */
export const voteIntake: IntakeOf<VoteEvent> = async ({ strapi, trx, now }, sent) => {
  const polls = await findPolls(strapi, [...new Set(sent.map(({ pollId }) => pollId))]);
  const kept = await findKeptVotes(trx, sent);
  return {
    findRefusal: createVoteRefusal(polls, kept),
    async keep(votes) {
      const ids = await writeVotes(trx, votes, kept, now);
      const byPoll = Map.groupBy(votes, ({ pollId }) => pollId);
      const voted = [...polls.values()].filter(({ documentId }) => byPoll.has(documentId));
      for (const poll of voted) {
        const chained = (byPoll.get(poll.documentId) ?? []).map((vote) => toChained(vote, ids.get(vote.id) ?? ''));
        await chainVotes(trx, poll, chained, now);
        await chainFigures(trx, poll, now);
      }
      return voted.map(({ documentId, slug }) => ({ type: 'poll', documentId, action: 'update', name: slug }));
    },
  };
};

function toChained({ id, optionKeys, submittedAt }: VoteEvent, vote: string): ChainedVote {
  return { vote, options: optionKeys, submittedAt, receipt: toReceiptCode(id) };
}
