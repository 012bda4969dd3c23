import type { Core } from '@strapi/strapi';
import { inFeedTransaction } from '../store/transaction.ts';
import { chooseSection } from './choose-section.ts';
import { toPageFingerprint } from './fingerprint.ts';
import { findArticle } from './import-article.ts';
import { importParts, type ImportResult, type ImportSettings } from './import-parts.ts';
import { importPictures } from './import-pictures.ts';
import { removeLibraryFiles, type LibraryFile } from './library-file.ts';
import type { SavedPage } from './saved-page.ts';

/** Whether the article is there, asked before the pixels are worked on; the answer that counts is given under the lock. */
async function isImported(strapi: Core.Strapi, page: SavedPage, fingerprint: string, now: Date): Promise<boolean> {
  const article = await inFeedTransaction(strapi, ({ trx }) =>
    findArticle({ strapi, trx, now, mayMake: false }, page, fingerprint),
  );
  return article.documentId !== null;
}

/**
 * Makes of a saved page the draft of its article, its author, tags, poll and notices, all or nothing, in one
 * transaction under the lock of the change feed. The article is never published here. A page that was imported
 * before makes nothing again.
 *
 * Picture files are uploaded before the transaction, so that nobody waits for their pixels, under names by which an
 * import that was cut short finds them again; when they turn out not to be needed they are removed.
 * @throws PageRefusal when the newsroom has no section for it
 */
export async function importSavedPage(
  strapi: Core.Strapi,
  page: SavedPage,
  settings: ImportSettings,
  now: Date,
): Promise<ImportResult> {
  const fingerprint = toPageFingerprint(page);
  const section = await chooseSection(strapi, settings.section, page.sectionName);
  const uploaded: LibraryFile[] = [];
  let isNeeded = false;
  try {
    const pictures = (await isImported(strapi, page, fingerprint, now))
      ? []
      : await importPictures(strapi, page, fingerprint, settings.pictureSources, uploaded);
    const result = await inFeedTransaction(strapi, ({ trx }) =>
      importParts({ strapi, trx, now, mayMake: true }, { page, fingerprint, section, pictures }, settings),
    );
    isNeeded = result.article.isNew;
    return result;
  } finally {
    if (!isNeeded) await removeLibraryFiles(strapi, uploaded);
  }
}
