import type { Core } from '@strapi/strapi';
import type { LinkOf } from '@toasoan/shared/poll-link';
import { inFeedTransaction, type Transaction } from '../../store/transaction.ts';
import { toOptionKeysText } from './option-keys.ts';

const AT_A_TIME = 1000;

interface LostVote {
  id: number;
  vote: string;
}

const lostVotes = (connection: Core.Strapi['db']['connection'] | Transaction) =>
  connection('votes').whereNull('option_keys');

/** Whether there are votes that do not say what was chosen. */
export async function hasVotesWithoutChoice({ db: { connection } }: Core.Strapi): Promise<boolean> {
  return (await lostVotes(connection).first('id')) !== undefined;
}

/**
 * Gives votes back what was chosen, from the chains of their polls, where each vote stands as it was cast or last changed. A version
 * before 0.2 that is started on a later database makes Strapi drop that column.
 */
export async function restoreChoices(strapi: Core.Strapi): Promise<void> {
  let after = 0;
  for (;;) {
    const votes = await inFeedTransaction(strapi, ({ trx }) => restoreSome(trx, after));
    const last = votes.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function restoreSome(trx: Transaction, after: number): Promise<LostVote[]> {
  const votes: LostVote[] = await lostVotes(trx)
    .select('id', 'document_id as vote')
    .where('id', '>', after)
    .orderBy('id')
    .limit(AT_A_TIME);
  const choices = await findChoices(
    trx,
    votes.map(({ vote }) => vote),
  );
  for (const { id, vote } of votes) {
    const chosen = choices.get(vote);
    if (chosen)
      await trx('votes')
        .where({ id })
        .update({ option_keys: toOptionKeysText(chosen) });
  }
  return votes;
}

/** What was chosen last, by vote. */
async function findChoices(trx: Transaction, votes: readonly string[]): Promise<Map<string, readonly string[]>> {
  const links: { body: string }[] = await trx('poll_links')
    .select('body')
    .whereIn('vote_id', votes)
    .where({ kind: 'vote' })
    .orderBy('position');
  return new Map(
    links.map(({ body }) => {
      const { vote, options } = JSON.parse(body) as LinkOf<'vote'>;
      return [vote, options];
    }),
  );
}
