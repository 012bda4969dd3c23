import type { Core } from '@strapi/strapi';
import { inFeedTransaction } from '../change-feed/transaction.ts';
import { chooseSection, type ChosenSection } from './choose-section.ts';
import { toPageFingerprint } from './fingerprint.ts';
import { createArticle, findArticle } from './import-article.ts';
import { importAuthor } from './import-author.ts';
import type { ImportDesk, Part } from './import-desk.ts';
import { importNotice } from './import-notice.ts';
import type { ImportOptions } from './import-options.ts';
import { importPictures, type ImportedPicture } from './import-pictures.ts';
import { importPoll } from './import-poll.ts';
import { importTag } from './import-tag.ts';
import { createImportTable, keepImported } from './imported-parts.ts';
import { removeLibraryFiles, type LibraryFile } from './library-file.ts';
import { toEndOfTomorrow } from './notice-end.ts';
import type { PictureSource } from './picture-source.ts';
import { toStandInOptions } from './poll-options.ts';
import type { SavedPage } from './saved-page.ts';

/** What an import is told beside the page. */
export type ImportSettings = Omit<ImportOptions, 'images'> & { pictureSources: readonly PictureSource[] };

export interface ImportResult {
  article: Part;
  /** Null when the article was there already. */
  section: ChosenSection | null;
  pictures: ImportedPicture[];
  authors: Part[];
  tags: Part[];
  poll: Part | null;
  /** Whether the new poll has options that we thought of, for an editor to rewrite. */
  hasStandInOptions: boolean;
  notices: Part[];
  noticeUntil: Date;
}

async function inOrder<Item>(items: readonly Item[], importOne: (item: Item) => Promise<Part>): Promise<Part[]> {
  const parts: Part[] = [];
  for (const item of items) parts.push(await importOne(item));
  return parts;
}

/** The options of the poll: the page's own, else those given by the person, else stand-ins. */
function toPollOptions({ poll }: SavedPage, given: readonly string[]): readonly string[] {
  if (!poll || poll.options.length > 0) return poll?.options ?? [];
  return given.length > 0 ? given : toStandInOptions(poll.question);
}

interface Prepared {
  page: SavedPage;
  fingerprint: string;
  section: ChosenSection;
  pictures: ImportedPicture[];
}

async function importParts(desk: ImportDesk, prepared: Prepared, settings: ImportSettings): Promise<ImportResult> {
  const { page, fingerprint, section, pictures } = prepared;
  const existing = await findArticle(desk, page, fingerprint);
  const within = { ...desk, mayMake: existing.documentId === null };
  const options = toPollOptions(page, settings.pollOptions);
  const noticeUntil = settings.noticeUntil ?? toEndOfTomorrow(desk.now);
  const authors = await inOrder(page.byline?.names ?? [], (name) => importAuthor(within, name));
  const tags = await inOrder(page.tags, (name) => importTag(within, name));
  const poll = page.poll && (await importPoll(within, fingerprint, { question: page.poll.question, options }));
  const notices = await inOrder(page.notices, (notice) => importNotice(within, fingerprint, notice, noticeUntil));
  const result = { section, pictures, authors, tags, poll, notices, noticeUntil };
  const hasStandInOptions =
    poll?.isNew === true && page.poll?.options.length === 0 && settings.pollOptions.length === 0;
  if (!within.mayMake) return { ...result, article: existing, section: null, pictures: [], hasStandInOptions: false };
  const documentId = await createArticle(within, page, { section, authors, tags, poll, pictures });
  await keepImported(desk.trx, fingerprint, documentId, desk.now);
  return { ...result, article: { ...existing, documentId, isNew: true }, hasStandInOptions };
}

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
  await createImportTable(strapi);
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
