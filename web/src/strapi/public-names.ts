import { z } from 'zod';
import type { StrapiClient } from './client.ts';
import { graphql } from './generated/gql.ts';
import type { PublicNamesQuery } from './generated/graphql.ts';
import { NonsenseAnswer, parseAnswer } from './nonsense-answer.ts';
import { documentId, DOCUMENT_TYPES } from './wire-values.ts';

const PUBLIC_NAMES = graphql(`
  query PublicNames($after: Int!, $limit: Int) {
    publicNames(after: $after, limit: $limit) {
      id
      type
      name
      documentId
    }
  }
`);

/** A name under which a document has been public at any time: an article's serial, a slug of anything else. */
export type PublicName = PublicNamesQuery['publicNames'][number];

const readable = z.object({ id: z.int(), type: z.enum(DOCUMENT_TYPES), name: z.string().max(250), documentId });
const gate = z.array(z.looseObject({ id: z.int() }));

/**
 * Every public name there ever was whose id is greater than `after`, oldest first, in pages of at most `limit`. A name that no address
 * can bear is passed over: the document that bears it is set aside by its own gate.
 */
export async function* fetchPublicNames(client: StrapiClient, limit: number, after = 0): AsyncGenerator<PublicName[]> {
  let last = after;
  for (;;) {
    const page = parseAnswer(gate, (await client.request(PUBLIC_NAMES, { after: last, limit })).publicNames);
    if (page.length === 0) return;
    for (const { id } of page) {
      if (id <= last) throw new NonsenseAnswer(`public name ${id} comes after ${last}`);
      last = id;
    }
    yield page.flatMap((name) => readable.safeParse(name).data ?? []);
  }
}
