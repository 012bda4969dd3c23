import type { Core } from '@strapi/strapi';
import { recordChanges, type Change } from '../feed/record-changes.ts';
import { inFeedTransaction } from '../store/transaction.ts';
import { findArticlesShowing, findImagesOf, type MediaFile } from './file-users.ts';

/**
 * A file that is edited or replaced in the media library goes past the document service: here every update of its row
 * becomes one transaction with the record of the images and articles that show it. The pixels are worked on before
 * and outside of it, so that nobody waits for them. Moving files between folders changes nothing that readers see.
 */
export function recordFileChanges(strapi: Core.Strapi): void {
  const files = strapi.db.query('plugin::upload.file');
  const update = files.update.bind(files);
  files.update = (params: Parameters<typeof update>[0]) =>
    inFeedTransaction(strapi, async () => {
      const file = (await update(params)) as MediaFile | null;
      if (file) await recordChanges(strapi, await findChanges(strapi, file), new Date());
      return file;
    });
}

async function findChanges(strapi: Core.Strapi, file: MediaFile): Promise<Change[]> {
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
