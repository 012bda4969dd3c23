import type { Core } from '@strapi/strapi';
import { parseReceiptCode } from '@toasoan/shared/receipt-code';
import { pollLink, type LinkOf } from '@toasoan/shared/poll-link';

interface LinkRow {
  pollId: string;
  position: number;
  body: string;
  hash: string;
  voteId: string;
}

/** The link that a receipt stands for, and whether that vote counts as it was given; null when there is none. */
export async function getVoteReceipt(strapi: Core.Strapi, { code }: { code: string }) {
  const receipt = parseReceiptCode(code);
  const row = receipt === undefined ? undefined : await findLink(strapi, { receipt });
  const link = row && parseVoteLink(row.body);
  if (!row || !link) return null;
  const { pollId, position, hash } = row;
  const told = { pollId, position, hash, submittedAt: link.submittedAt, optionKeys: link.options };
  return { ...told, standing: await findStanding(strapi, row) };
}

async function findStanding(strapi: Core.Strapi, { voteId, position }: LinkRow) {
  const newest = await findLink(strapi, { vote_id: voteId });
  if (newest && newest.position > position) return 'changed';
  const vote: { voidPosition: number | null } | undefined = await strapi.db
    .connection('votes')
    .select('void_position as voidPosition')
    .where({ document_id: voteId })
    .first();
  return (vote?.voidPosition ?? null) === null ? 'counted' : 'void';
}

function findLink(strapi: Core.Strapi, where: object): Promise<LinkRow | undefined> {
  return strapi.db
    .connection('poll_links')
    .select('poll_id as pollId', 'position', 'body', 'hash', 'vote_id as voteId')
    .where(where)
    .orderBy('position', 'desc')
    .first();
}

function parseVoteLink(body: string): LinkOf<'vote'> | undefined {
  const { data } = pollLink.safeParse(JSON.parse(body));
  return data?.kind === 'vote' ? data : undefined;
}
