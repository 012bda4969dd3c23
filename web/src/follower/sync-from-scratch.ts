import { openDocumentWriter, type DocumentWriter } from '../mirror/document-writer.ts';
import type { DocumentType } from '../mirror/documents.ts';
import { openNameTable } from '../mirror/name-table.ts';
import type { MirrorView } from '../mirror/open-mirror.ts';
import { fetchChanges } from '../strapi/change-feed.ts';
import { fetchAllDocuments } from '../strapi/fetch-documents.ts';
import { fetchPublicNames } from '../strapi/public-names.ts';
import { DOCUMENT_ORDER } from './document-order.ts';
import type { FeedFollowing } from './follow-feed.ts';
import { takeOver } from './take-over.ts';

const NAMES_AT_ONCE = 500;

/**
 * Fills the mirror anew with everything that is published, in one transaction: until it is complete readers, and the
 * printed site, keep what there was. What changes in the CMS meanwhile comes by the feed afterwards, for the cursor is
 * the number at which the feed stood before the first document was asked for.
 */
export async function syncFromScratch(following: FeedFollowing): Promise<void> {
  const { mirror, client, copies, log, now } = following;
  const { epoch, latest } = await fetchChanges(client, 0, 1);
  log.info({ epoch, latest }, 'Filling the mirror from scratch');
  const count = await mirror.write(async (view) => {
    const writer = openDocumentWriter(view.database);
    writer.clear();
    await takeOverNames(following, view);
    let documents = 0;
    for (const type of DOCUMENT_ORDER) documents += await takeOverAll(following, writer, type);
    for (const [source, name] of copies.takeNew()) view.media.record(source, name);
    markAsFilled(view, epoch, latest, now());
    return documents;
  });
  log.info({ documents: count }, 'The mirror is filled');
}

async function takeOverNames({ client }: FeedFollowing, view: MirrorView): Promise<void> {
  const names = openNameTable(view.database);
  for await (const page of fetchPublicNames(client, NAMES_AT_ONCE)) {
    for (const { type, name, documentId } of page) names.record(type, name, documentId);
  }
}

async function takeOverAll(
  { client, copies, log }: FeedFollowing,
  writer: DocumentWriter,
  type: DocumentType,
): Promise<number> {
  let count = 0;
  for await (const page of fetchAllDocuments(client, type)) {
    for (const received of page) {
      const document = await takeOver(type, received, copies.copyFile, log);
      if (document) writer.put(type, document);
    }
    count += page.length;
  }
  return count;
}

/** Every page will be printed anew, so nothing that waited in the queue matters any more. */
function markAsFilled({ meta, queue }: MirrorView, epoch: string, cursor: number, now: Date): void {
  meta.set('epoch', epoch);
  meta.set('cursor', cursor);
  meta.set('sync', now.getTime().toString(36));
  meta.set('clock', now.getTime());
  meta.set('revision', meta.number('revision') + 1);
  queue.clear();
}
