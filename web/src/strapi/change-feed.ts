import type { DocumentType } from '../mirror/documents.ts';
import type { StrapiClient } from './client.ts';
import { graphql } from './generated/gql.ts';

const CHANGES = graphql(`
  query Changes($after: Int!, $limit: Int) {
    changes(after: $after, limit: $limit) {
      changes {
        seq
        type
        documentId
        name
        at
      }
      epoch
      latest
    }
  }
`);

/** A line of the change feed: this document is not what it was; what it is now must be asked for. */
export interface Change {
  seq: number;
  type: DocumentType;
  documentId: string;
  /** The public name that the document bore after the change, if any: an article's serial, else a slug. */
  name: string | null;
  /** When it was recorded in the CMS, by the clock of the CMS; ISO 8601. */
  at: string;
}

export interface ChangePage {
  /** Oldest first. */
  changes: Change[];
  /** Identifies the database of the CMS; another one means that our cursor says nothing. */
  epoch: string;
  /** The newest number of the feed. */
  latest: number;
}

/** The changes after the number `after`, oldest first, at most `limit`. */
export async function fetchChanges(client: StrapiClient, after: number, limit: number): Promise<ChangePage> {
  return (await client.request(CHANGES, { after, limit })).changes;
}
