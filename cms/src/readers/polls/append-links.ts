import type { Core } from '@strapi/strapi';
import type { PollLink } from '@toasoan/shared/poll-link';
import type { Transaction } from '../../store/transaction.ts';
import { FIRST_PREVIOUS_HASH, toLinkHash } from './chain-hash.ts';

const ROWS_PER_INSERT = 200;

/** The end of a chain; a poll without links has position 0. */
export interface ChainHead {
  position: number;
  hash: string;
}

export async function findChainHead(
  connection: Core.Strapi['db']['connection'] | Transaction,
  pollId: string,
): Promise<ChainHead> {
  const row: ChainHead | undefined = await connection('poll_links')
    .select('position', 'hash')
    .where({ poll_id: pollId })
    .orderBy('position', 'desc')
    .first();
  return row ?? { position: 0, hash: FIRST_PREVIOUS_HASH };
}

/**
 * Appends to the chain of a poll, and answers its new end. To be called under the lock of the change feed
 * (`inFeedTransaction`): two writers would take the same position otherwise, and the database refuse the second.
 */
export async function appendLinks(trx: Transaction, pollId: string, links: readonly PollLink[]): Promise<ChainHead> {
  let head = await findChainHead(trx, pollId);
  const rows = links.map((link) => {
    const row = toRow(pollId, link, head);
    head = { position: row.position, hash: row.hash };
    return row;
  });
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    await trx('poll_links').insert(rows.slice(start, start + ROWS_PER_INSERT));
  }
  return head;
}

function toRow(pollId: string, link: PollLink, head: ChainHead) {
  const position = head.position + 1;
  const body = JSON.stringify(link);
  return {
    poll_id: pollId,
    position,
    kind: link.kind,
    vote_id: link.kind === 'vote' ? link.vote : null,
    receipt: link.kind === 'vote' ? link.receipt : null,
    body,
    previous_hash: head.hash,
    hash: toLinkHash({ pollId, position, body, previousHash: head.hash }),
  };
}
