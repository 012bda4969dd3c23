import type { ChosenSection } from './choose-section.ts';
import { createArticle, findArticle } from './import-article.ts';
import { importAuthor } from './import-author.ts';
import type { ImportDesk, Part } from './import-desk.ts';
import { importNotice } from './import-notice.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportedPicture } from './import-pictures.ts';
import { importPoll, type ImportedPoll } from './import-poll.ts';
import { importTag } from './import-tag.ts';
import { keepImported } from './imported-parts.ts';
import { toEndOfTomorrow } from './notice-end.ts';
import type { PictureSource } from './picture-source.ts';
import type { SavedPage } from './saved-page.ts';

/** What an import is told beside the page. */
export type ImportSettings = Omit<ImportOptions, 'images'> & { pictureSources: readonly PictureSource[] };

/** What is ready before the transaction begins. */
export interface Prepared {
  page: SavedPage;
  fingerprint: string;
  section: ChosenSection;
  pictures: ImportedPicture[];
}

/** What an article refers to, and what stands beside it. */
interface Surroundings {
  authors: Part[];
  tags: Part[];
  poll: ImportedPoll | null;
  notices: Part[];
  noticeUntil: Date;
}

export interface ImportResult extends Surroundings {
  article: Part;
  /** Null when the article was there already. */
  section: ChosenSection | null;
  /** Empty when the article was there already. */
  pictures: ImportedPicture[];
}

async function inOrder<Item>(items: readonly Item[], importOne: (item: Item) => Promise<Part>): Promise<Part[]> {
  const parts: Part[] = [];
  for (const item of items) parts.push(await importOne(item));
  return parts;
}

async function importSurroundings(
  desk: ImportDesk,
  { page, fingerprint }: Prepared,
  settings: ImportSettings,
): Promise<Surroundings> {
  const noticeUntil = settings.noticeUntil ?? toEndOfTomorrow(desk.now);
  return {
    authors: await inOrder(page.byline?.names ?? [], (name) => importAuthor(desk, name)),
    tags: await inOrder(page.tags, (name) => importTag(desk, name)),
    poll: page.poll && (await importPoll(desk, fingerprint, page.poll, settings.pollOptions)),
    notices: await inOrder(page.notices, (notice) => importNotice(desk, fingerprint, notice, noticeUntil)),
    noticeUntil,
  };
}

/** Finds or makes the article and everything around it; when the article is there, nothing is made. */
export async function importParts(
  desk: ImportDesk,
  prepared: Prepared,
  settings: ImportSettings,
): Promise<ImportResult> {
  const { page, fingerprint, section, pictures } = prepared;
  const article = await findArticle(desk, page, fingerprint);
  const isKnown = article.documentId !== null;
  const around = await importSurroundings({ ...desk, mayMake: !isKnown }, prepared, settings);
  if (isKnown) return { ...around, article, section: null, pictures: [] };
  const documentId = await createArticle(desk, page, { ...around, section, pictures });
  await keepImported(desk.trx, fingerprint, documentId, desk.now);
  return { ...around, article: { ...article, documentId, isNew: true }, section, pictures };
}
