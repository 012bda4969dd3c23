import type { Core } from '@strapi/strapi';
import { MINUTE_MS } from '@toasoan/shared/durations';
import { recordChanges, type Change } from '../feed/record-changes.ts';
import { inFeedTransaction } from '../store/transaction.ts';
import { extendService } from '../strapi/extend-service.ts';
import { findArticlesShowing, findImagesOf, type MediaFile } from './file-users.ts';

interface UploadService {
  updateFileInfo(...args: unknown[]): Promise<unknown>;
}

/**
 * A file that is edited or replaced in the media library goes past the document service: here every update of its row is followed by
 * the record of the images and articles that show it. What is known of a file changes in one transaction with its record. The pixels
 * of a replaced file are worked on outside of any, so that nobody waits for them; what a process that ends right after leaves
 * unrecorded is made up for by `recordMissedFileChanges`. Moving files between folders changes nothing that readers see.
 */
export function recordFileChanges(strapi: Core.Strapi): void {
  extendService<UploadService>(strapi, 'plugin::upload.upload', (service) => ({
    updateFileInfo: (...args) => inFeedTransaction(strapi, () => service.updateFileInfo(...args)),
  }));
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    async afterUpdate({ result }) {
      await recordFileChange(strapi, result as MediaFile);
    },
  });
}

/** How long before the newest line of the feed a file may have been changed by a process that ended before it recorded that. */
const UNRECORDED_MS = MINUTE_MS;

/** Records the files that were changed shortly before the CMS ended, again or for the first time. To be called at the start. */
export async function recordMissedFileChanges(strapi: Core.Strapi): Promise<void> {
  const newest = await strapi.db.connection<{ at: string }>('changes').orderBy('seq', 'desc').first('at');
  if (!newest) return;
  const since = new Date(new Date(newest.at).getTime() - UNRECORDED_MS);
  const files: MediaFile[] = await strapi.db.query('plugin::upload.file').findMany({
    select: ['id', 'hash', 'name'],
    where: { updatedAt: { $gte: since } },
  });
  for (const file of files) await recordFileChange(strapi, file);
}

function recordFileChange(strapi: Core.Strapi, file: MediaFile): Promise<void> {
  return inFeedTransaction(strapi, async () => recordChanges(strapi, await findFileChanges(strapi, file), new Date()));
}

/** What becomes different for readers when a file does. */
export async function findFileChanges(strapi: Core.Strapi, file: MediaFile): Promise<Change[]> {
  const images = await findImagesOf(strapi, file);
  const articles = await findArticlesShowing(strapi, file, 'published');
  return [
    ...images.map(({ documentId }): Change => ({ type: 'image', documentId, action: 'update', name: null })),
    ...articles.map(({ document_id, serial }): Change => ({
      type: 'article',
      documentId: document_id,
      action: 'update',
      name: String(serial),
    })),
  ];
}
