import { z } from 'zod';
import type { DocumentType } from '../model/documents.ts';
import type { StrapiClient } from './client.ts';
import { graphql } from './generated/gql.ts';
import { NonsenseAnswer, parseAnswer } from './nonsense-answer.ts';
import { documentId, DOCUMENT_TYPES } from './wire-values.ts';

const CHANGES = graphql(`
  query Changes($after: Int!, $limit: Int) {
    changes(after: $after, limit: $limit) {
      changes {
        action
        at
        documentId
        name
        seq
        type
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
  /** Whether readers see the document after this change; a later line may say otherwise. */
  action: 'publish' | 'unpublish' | 'update' | 'delete';
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

const gate = z.object({
  changes: z.array(
    z.object({
      seq: z.int().min(1),
      type: z.enum(DOCUMENT_TYPES),
      documentId,
      action: z.enum(['publish', 'unpublish', 'update', 'delete']),
      name: z.string().max(250).nullable(),
      at: z.iso.datetime({ offset: true }),
    }),
  ),
  epoch: z.string().min(1).max(100),
  latest: z.int().min(0),
});

/** The changes after the number `after`, oldest first, at most `limit`. @throws NonsenseAnswer when they cannot be that. */
export async function fetchChanges(client: StrapiClient, after: number, limit: number): Promise<ChangePage> {
  const page = parseAnswer(gate, (await client.request(CHANGES, { after, limit })).changes);
  checkOrder(page, after);
  return page;
}

function checkOrder({ changes, latest }: ChangePage, after: number): void {
  let last = after;
  for (const { seq } of changes) {
    if (seq <= last) throw new NonsenseAnswer(`change ${seq} comes after change ${last}`);
    last = seq;
  }
  if (changes.length > 0 && last > latest)
    throw new NonsenseAnswer(`change ${last} is newer than the newest, ${latest}`);
  if (changes.length === 0 && latest > after) {
    throw new NonsenseAnswer(`the newest change is ${latest}, but none comes after ${after}`);
  }
}
