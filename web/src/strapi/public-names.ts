import type { StrapiClient } from './client.ts';
import { graphql } from './generated/gql.ts';
import type { PublicNamesQuery } from './generated/graphql.ts';

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

/** Every public name there ever was, oldest first, in pages of at most `limit`. */
export async function* fetchPublicNames(client: StrapiClient, limit: number): AsyncGenerator<PublicName[]> {
  let after = 0;
  for (;;) {
    const { publicNames } = await client.request(PUBLIC_NAMES, { after, limit });
    if (publicNames.length === 0) return;
    yield publicNames;
    after = publicNames.at(-1)?.id ?? after;
  }
}
