import type { LinkOf } from '@toasoan/shared/poll-link';
import type { Transaction } from '../../store/transaction.ts';

/** What a poll asks. */
export interface BallotPaper {
  question: string;
  options: readonly { key: string; label: string }[];
  maxChoices: number;
}

/**
 * The links that must stand before the next vote: one that says what is on the ballot, unless the last such link says
 * the same. So words that an editor changes under votes that were given to others are to be seen in the chain.
 */
export async function findBallotLinks(
  trx: Transaction,
  poll: BallotPaper & { documentId: string },
  now: Date,
): Promise<LinkOf<'ballot'>[]> {
  const last: { body: string } | undefined = await trx('poll_links')
    .select('body')
    .where({ poll_id: poll.documentId, kind: 'ballot' })
    .orderBy('position', 'desc')
    .first();
  const link = toBallotLink(poll, now);
  return last && isSamePaper(JSON.parse(last.body) as LinkOf<'ballot'>, link) ? [] : [link];
}

function toBallotLink({ question, options, maxChoices }: BallotPaper, now: Date): LinkOf<'ballot'> {
  const printed = options.map(({ key, label }) => ({ key, label }));
  return { kind: 'ballot', at: now.toISOString(), question, options: printed, maxChoices };
}

function isSamePaper(one: LinkOf<'ballot'>, other: LinkOf<'ballot'>): boolean {
  return JSON.stringify({ ...one, at: '' }) === JSON.stringify({ ...other, at: '' });
}
