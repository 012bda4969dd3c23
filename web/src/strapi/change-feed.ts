import { z } from 'zod';
import type { DocumentType } from '../model/documents.ts';
import type { StrapiClient } from './client.ts';
import { graphql } from './generated/gql.ts';
import { NonsenseAnswer, parseAnswer } from './nonsense-answer.ts';
import { toRefusal } from './received.ts';
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

/** A line of the feed that cannot be followed: what it is about is set aside. */
export interface UnreadableChange {
  type: DocumentType;
  documentId: string;
  reason: string;
}

export interface ChangePage {
  /** Oldest first. */
  changes: Change[];
  unreadable: UnreadableChange[];
  /** The number of the last line, readable or not; undefined when there is none. */
  last: number | undefined;
  /** Identifies the database of the CMS; another one means that our cursor says nothing. */
  epoch: string;
  /** The newest number of the feed. */
  latest: number;
}

const readable = z.object({
  seq: z.int(),
  type: z.enum(DOCUMENT_TYPES),
  documentId,
  action: z.enum(['publish', 'unpublish', 'update', 'delete']),
  name: z.string().max(250).nullable(),
  at: z.iso.datetime({ offset: true }),
});

/** Without these it is no feed, and nothing can be passed over. */
const gate = z.object({
  changes: z.array(z.looseObject({ seq: z.int().min(1), type: z.enum(DOCUMENT_TYPES), documentId: z.string() })),
  epoch: z.string().min(1).max(100),
  latest: z.int().min(0),
});

/**
 * The changes after the number `after`, oldest first, at most `limit`. A line that cannot be followed holds up no other.
 * @throws NonsenseAnswer when they cannot be that
 */
export async function fetchChanges(client: StrapiClient, after: number, limit: number): Promise<ChangePage> {
  const { changes: lines, ...feed } = parseAnswer(gate, (await client.request(CHANGES, { after, limit })).changes);
  checkOrder(lines, feed.latest, after);
  const page: ChangePage = { ...feed, changes: [], unreadable: [], last: lines.at(-1)?.seq };
  for (const line of lines) {
    const { success, data, error } = readable.safeParse(line);
    if (success) page.changes.push(data);
    else page.unreadable.push({ type: line.type, documentId: line.documentId, reason: toRefusal(error) });
  }
  return page;
}

function checkOrder(changes: readonly { seq: number }[], latest: number, after: number): void {
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
