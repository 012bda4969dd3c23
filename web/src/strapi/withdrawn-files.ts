import { z } from 'zod';
import type { StrapiClient } from './client.ts';
import { graphql } from './generated/gql.ts';
import { parseAnswer } from './nonsense-answer.ts';

const WITHDRAWN_FILES = graphql(`
  query WithdrawnFiles($after: Int!, $limit: Int) {
    withdrawnFiles(after: $after, limit: $limit) {
      epoch
      files {
        id
        sha256
        url
      }
    }
  }
`);

const gate = z.object({
  epoch: z.string().min(1).max(100),
  files: z.array(
    z.object({ id: z.int().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/u), url: z.string().min(1).max(2000) }),
  ),
});

/** Picture files that nobody may keep or show any more. */
export type WithdrawnFilePage = z.infer<typeof gate>;

/** What was withdrawn after a number, in order. @throws NonsenseAnswer when the answer cannot be that. */
export async function fetchWithdrawnFiles(
  client: StrapiClient,
  after: number,
  limit: number,
): Promise<WithdrawnFilePage> {
  return parseAnswer(gate, (await client.request(WITHDRAWN_FILES, { after, limit })).withdrawnFiles);
}
