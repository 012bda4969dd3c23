import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../store/transaction.ts';
import { appendLinks } from './append-links.ts';
import { chainFigures } from './chain-votes.ts';
import type { KnownPoll } from './find-polls.ts';

type Connection = Core.Strapi['db']['connection'];

/** Which votes of a poll are meant. */
export interface VotePeriod {
  from: Date;
  until: Date;
  /** Only votes of networks that sent at least so many of them; null: all of them. */
  perNetworkFrom: number | null;
}

/** Which votes of a poll are not to count, and why. */
export interface VoteVoid extends VotePeriod {
  /** Printed on the page of the poll. */
  reason: string;
}

/** No link of a chain makes more votes void than this: its body lists them. */
export const VOIDED_AT_ONCE_MAX = 50_000;

const IDS_PER_UPDATE = 500;

/**
 * The votes that a void is about: those that count, sent from `from` up to but not including `until`. A vote whose
 * network is not known belongs to none.
 */
export async function findVotesToVoid(trx: Transaction, pollId: string, asked: VotePeriod): Promise<string[]> {
  const rows: { id: string }[] = await votesToVoid(trx, pollId, asked).select('document_id as id').orderBy('id');
  return rows.map(({ id }) => id);
}

/** How many votes `findVotesToVoid` would find. */
export async function countVotesToVoid(connection: Connection, pollId: string, asked: VotePeriod): Promise<number> {
  const [row]: { votes?: number | string }[] = await votesToVoid(connection, pollId, asked).count('* as votes');
  return Number(row?.votes ?? 0);
}

function votesToVoid(
  connection: Connection | Transaction,
  pollId: string,
  { from, until, perNetworkFrom }: VotePeriod,
) {
  const counting = () =>
    connection('votes')
      .where({ poll_document_id: pollId, void_position: null })
      .where('submitted_at', '>=', from)
      .where('submitted_at', '<', until);
  if (perNetworkFrom === null) return counting();
  const networks = counting().select('network_key').groupBy('network_key').havingRaw('count(*) >= ?', [perNetworkFrom]);
  return counting().whereIn('network_key', networks);
}

/** Makes votes void, in their rows and in the chain; answers the position of the link. */
export async function voidVotes(
  trx: Transaction,
  poll: KnownPoll,
  votes: string[],
  asked: VoteVoid,
  now: Date,
): Promise<number> {
  const { position } = await appendLinks(trx, poll.documentId, [
    {
      kind: 'void',
      at: now.toISOString(),
      from: asked.from.toISOString(),
      until: asked.until.toISOString(),
      perNetworkFrom: asked.perNetworkFrom,
      reason: asked.reason,
      votes,
    },
  ]);
  for (let start = 0; start < votes.length; start += IDS_PER_UPDATE) {
    const some = votes.slice(start, start + IDS_PER_UPDATE);
    await trx('votes').whereIn('document_id', some).update({ void_position: position });
  }
  await chainFigures(trx, poll, now);
  return position;
}

/** Lets votes count again that the link at `voidPosition` made void. */
export async function restoreVotes(trx: Transaction, poll: KnownPoll, voidPosition: number, now: Date): Promise<void> {
  await appendLinks(trx, poll.documentId, [{ kind: 'restore', at: now.toISOString(), voidPosition }]);
  const rows = { poll_document_id: poll.documentId, void_position: voidPosition };
  await trx('votes').where(rows).update({ void_position: null });
  await chainFigures(trx, poll, now);
}
