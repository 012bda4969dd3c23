import { z } from 'zod';
import type { StrapiClient } from './client.ts';
import { graphql } from './generated/gql.ts';
import { documentId, instant } from './wire-values.ts';

const VOTE_RECEIPT = graphql(`
  query VoteReceipt($code: String!) {
    voteReceipt(code: $code) {
      hash
      optionKeys
      pollId
      position
      standing
      submittedAt
    }
  }
`);

const gate = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  optionKeys: z.array(z.string()),
  pollId: documentId,
  position: z.int().min(1),
  standing: z.enum(['counted', 'changed', 'void']),
  submittedAt: instant,
});

/** A reader waits for the answer. */
const ANSWER_WITHIN_MS = 4_000;

/** Asks the CMS for the vote that a receipt stands for; null when no chain has it. Rejects when it does not answer. */
export function createVoteReceiptSearch(client: StrapiClient) {
  return async (code: string): Promise<z.infer<typeof gate> | null> => {
    const { voteReceipt } = await client.request(VOTE_RECEIPT, { code }, AbortSignal.timeout(ANSWER_WITHIN_MS));
    return voteReceipt ? gate.parse(voteReceipt) : null;
  };
}
