import type { Core } from '@strapi/strapi';
import { BrokenChain, recountLink, startRecount, type Recount } from './audit-chain.ts';
import type { KeptLink } from './chain-hash.ts';
import { toOptionKeysText } from './option-keys.ts';

const ROWS_AT_A_TIME = 1000;

/** What an audit finds. */
export interface Audit {
  recount: Recount;
  /** Where the chain does not hold; up to there it does. */
  fault: { position: number; what: string } | null;
  /** How the rows that are counted differ from what the chain says; only asked for when the chain holds. */
  rowFaults: string[];
}

/**
 * Goes through the chain of a poll from its beginning, and compares what it says with the rows that are counted.
 * @param onLink is told each link that holds, in order
 */
export async function auditPoll(
  strapi: Core.Strapi,
  pollId: string,
  onLink: (link: KeptLink) => void = () => undefined,
): Promise<Audit> {
  const recount = startRecount();
  try {
    for await (const link of readLinks(strapi, pollId)) {
      recountLink(recount, link);
      onLink(link);
    }
  } catch (error) {
    if (!(error instanceof BrokenChain)) throw error;
    return { recount, fault: { position: error.position, what: error.message }, rowFaults: [] };
  }
  return { recount, fault: null, rowFaults: await findRowFaults(strapi, pollId, recount) };
}

async function* readLinks(strapi: Core.Strapi, pollId: string): AsyncIterable<KeptLink> {
  let links: KeptLink[];
  let last = 0;
  do {
    links = await strapi.db
      .connection('poll_links')
      .select('poll_id as pollId', 'position', 'body', 'previous_hash as previousHash', 'hash')
      .where({ poll_id: pollId })
      .where('position', '>', last)
      .orderBy('position')
      .limit(ROWS_AT_A_TIME);
    yield* links;
    last = links.at(-1)?.position ?? last;
  } while (links.length === ROWS_AT_A_TIME);
}

interface VoteRow {
  id: number;
  vote: string;
  optionKeys: string;
  voidPosition: number | null;
}

async function findRowFaults(strapi: Core.Strapi, pollId: string, { votes }: Recount): Promise<string[]> {
  const faults: string[] = [];
  const missing = new Set(votes.keys());
  for await (const row of readVotes(strapi, pollId)) {
    missing.delete(row.vote);
    const fault = findRowFault(row, votes.get(row.vote));
    if (fault) faults.push(fault);
  }
  return [...faults, ...[...missing].map((vote) => `vote ${vote} is in the chain and has no row`)];
}

function findRowFault({ vote, optionKeys, voidPosition }: VoteRow, chained: ReturnType<Recount['votes']['get']>) {
  if (!chained) return `vote ${vote} has a row and is not in the chain`;
  const said = toOptionKeysText(chained.options);
  if (said !== optionKeys) return `vote ${vote} is for ${optionKeys} in its row and for ${said} in the chain`;
  if (chained.voidPosition !== voidPosition) return `vote ${vote} is void in one of row and chain only`;
  return null;
}

async function* readVotes(strapi: Core.Strapi, pollId: string): AsyncIterable<VoteRow> {
  let rows: VoteRow[];
  let last = 0;
  do {
    rows = await strapi.db
      .connection('votes')
      .select('id', 'document_id as vote', 'option_keys as optionKeys', 'void_position as voidPosition')
      .where({ poll_document_id: pollId })
      .where('id', '>', last)
      .orderBy('id')
      .limit(ROWS_AT_A_TIME);
    yield* rows;
    last = rows.at(-1)?.id ?? last;
  } while (rows.length === ROWS_AT_A_TIME);
}
