import type { Core } from '@strapi/strapi';
import { hasPollClosed } from '@toasoan/shared/poll';
import { recordChanges } from '../../feed/record-changes.ts';
import { every, startTimer, type Timer } from '../../store/timer.ts';
import { inFeedTransaction, type Transaction } from '../../store/transaction.ts';
import { chainFigures } from './chain-votes.ts';
import { findPolls } from './find-polls.ts';

const LOOK_EVERY_MS = 15_000;

/** Writes the final figures of polls into their chains, soon after they have closed. */
export async function startClosingPolls(strapi: Core.Strapi): Promise<Timer> {
  await closePolls(strapi, new Date());
  return startTimer(strapi, {
    name: 'Ending the chains of closed polls',
    due: every(LOOK_EVERY_MS),
    work: (now) => closePolls(strapi, now),
  });
}

/** Ends the chain of each poll that has closed with its figures, unless it ends with them already. */
export async function closePolls(strapi: Core.Strapi, now: Date): Promise<void> {
  const closed: { documentId: string }[] = await strapi.db
    .query('api::poll.poll')
    .findMany({ select: ['documentId'], where: { closesAt: { $lte: now } } });
  const ids = closed.map(({ documentId }) => documentId);
  const done = await findEndedWithFigures(strapi.db.connection, ids);
  for (const id of ids.filter((some) => !done.has(some))) await closePoll(strapi, id, now);
}

/** Asks again under the lock: another process may have closed it, or an editor have opened it again. */
async function closePoll(strapi: Core.Strapi, id: string, now: Date): Promise<void> {
  await inFeedTransaction(strapi, async ({ trx }) => {
    const poll = (await findPolls(strapi, [id])).get(id);
    if (!poll || !hasPollClosed(poll, now) || (await findEndedWithFigures(trx, [id])).has(id)) return;
    await chainFigures(trx, poll, now);
    await recordChanges(strapi, [{ type: 'poll', documentId: id, action: 'update', name: poll.slug }], now);
  });
}

async function findEndedWithFigures(
  connection: Core.Strapi['db']['connection'] | Transaction,
  pollIds: readonly string[],
): Promise<Set<string>> {
  const rows: { pollId: string }[] = await connection('poll_links as link')
    .select('poll_id as pollId')
    .whereIn('poll_id', pollIds)
    .where({ kind: 'close' })
    .whereRaw(
      'not exists (select * from poll_links later where later.poll_id = link.poll_id and later.position > link.position)',
    );
  return new Set(rows.map(({ pollId }) => pollId));
}
