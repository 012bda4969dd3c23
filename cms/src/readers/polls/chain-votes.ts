import { hasPollClosed } from '@toasoan/shared/poll';
import type { LinkOf } from '@toasoan/shared/poll-link';
import type { Transaction } from '../../store/transaction.ts';
import { appendLinks } from './append-links.ts';
import { findBallotLinks } from './ballot-link.ts';
import { toCloseLink } from './close-link.ts';
import type { KnownPoll } from './find-polls.ts';

/** A vote as its row says it, or as it was changed. */
export type ChainedVote = Pick<LinkOf<'vote'>, 'vote' | 'options' | 'submittedAt' | 'receipt'>;

/** Enters votes into the chain of their poll, after their rows are written. */
export async function chainVotes(
  trx: Transaction,
  poll: KnownPoll,
  votes: readonly ChainedVote[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const links = votes.map(({ vote, options, submittedAt, receipt }) => ({
    kind: 'vote' as const,
    at,
    vote,
    options,
    submittedAt,
    receipt,
  }));
  await appendLinks(trx, poll.documentId, [...(await findBallotLinks(trx, poll, now)), ...links]);
}

/**
 * Ends the chain of a poll that has closed with its figures. Whatever is entered after that, as a vote that comes late
 * but was sent in time, is followed by new ones.
 */
export async function chainFigures(trx: Transaction, poll: KnownPoll, now: Date): Promise<void> {
  if (!hasPollClosed(poll, now)) return;
  const figures = await toCloseLink(trx, poll.documentId, now);
  await appendLinks(trx, poll.documentId, [...(await findBallotLinks(trx, poll, now)), figures]);
}
