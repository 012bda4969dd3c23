import type { DocumentType } from '../mirror/documents.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import { fetchChanges, type Change } from '../strapi/change-feed.ts';
import type { StrapiClient } from '../strapi/client.ts';
import { fetchDocuments } from '../strapi/fetch-documents.ts';
import { applyChanges, type DocumentState, type PublicNameRecord } from './apply-changes.ts';
import type { PictureCopies } from './copy-file.ts';
import { DOCUMENT_ORDER } from './document-order.ts';
import { syncFromScratch } from './sync-from-scratch.ts';
import { takeOver, type FollowerLog } from './take-over.ts';
import type { TakenOver } from './taken-over.ts';

/** Changes taken over in one transaction. */
const PAGE_SIZE = 200;

export interface FeedFollowing {
  mirror: Mirror;
  client: StrapiClient;
  copies: PictureCopies;
  log: FollowerLog;
  now(): Date;
  /** Told of changes once they are committed. */
  onTakenOver?: ((taken: TakenOver) => void) | undefined;
}

/** `nothing`: we hold all there is. `some`: changes were taken over, and there may be more. */
export type FollowOutcome = 'nothing' | 'some';

/**
 * Takes over the next changes of the feed, or everything when the mirror does not stem from this feed.
 * Rejects when the CMS does not answer; then nothing has changed.
 */
export async function followFeed(following: FeedFollowing): Promise<FollowOutcome> {
  const { mirror, client, copies, log, now, onTakenOver } = following;
  const { meta } = mirror.committed;
  const cursor = meta.number('cursor');
  const { changes, epoch, latest } = await fetchChanges(client, cursor, PAGE_SIZE);
  if (epoch !== meta.find('epoch') || latest < cursor) {
    await syncFromScratch(following);
    return 'some';
  }
  const last = changes.at(-1);
  if (!last) return 'nothing';
  const noticedAt = now();
  const documents = await fetchStates(following, changes);
  const fetchedAt = now();
  const update = { documents, names: changes.flatMap(toPublicName), cursor: last.seq };
  const written = await mirror.write((view) => {
    const documents = applyChanges(view, update, now());
    for (const [source, name] of copies.takeNew()) view.media.record(source, name);
    return { documents, revision: view.meta.number('revision') };
  });
  log.info({ cursor: last.seq, documents: documents.length }, 'Took over changes of the newsroom');
  onTakenOver?.({ ...written, changes, noticedAt, fetchedAt, storedAt: now() });
  return 'some';
}

/** What the changed documents are now, whatever has happened to them on the way. */
async function fetchStates(following: FeedFollowing, changes: readonly Change[]): Promise<DocumentState[]> {
  const states: DocumentState[] = [];
  for (const type of DOCUMENT_ORDER) {
    const ids = changes.filter((change) => change.type === type).map(({ documentId }) => documentId);
    states.push(...(await fetchStatesOfType(following, type, [...new Set(ids)])));
  }
  return states;
}

/** A document that is published but cannot be printed does not come: what the mirror has of it stays. */
async function fetchStatesOfType(
  { client, copies, log }: FeedFollowing,
  type: DocumentType,
  ids: readonly string[],
): Promise<DocumentState[]> {
  const received = await fetchDocuments(client, type, ids);
  const published = new Set(received.map(({ documentId }) => documentId));
  const states: DocumentState[] = ids
    .filter((id) => !published.has(id))
    .map((id) => ({ type, id, document: undefined }));
  for (const one of received) {
    const document = await takeOver(type, one, copies.copyFile, log);
    if (document) states.push({ type, id: one.documentId, document } as DocumentState);
  }
  return states;
}

function toPublicName({ type, documentId, name }: Change): PublicNameRecord[] {
  return name === null ? [] : [{ type, documentId, name }];
}
