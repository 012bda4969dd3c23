import type { ChosenSection } from './choose-section.ts';
import { createArticle, findArticle } from './import-article.ts';
import { importAuthor } from './import-author.ts';
import type { ImportDesk, Part } from './import-desk.ts';
import { importNotice, type NoticePeriod } from './import-notice.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportedPicture } from './import-pictures.ts';
import { importPoll, type ImportedPoll } from './import-poll.ts';
import { importTag } from './import-tag.ts';
import { keepImported } from './imported-parts.ts';
import { toEndOfTomorrow } from './notice-end.ts';
import { isOldPage } from './old-page.ts';
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
  areNoticesOver: boolean;
  /** Whether the page is of a day that is over: its poll is not open. */
  isOld: boolean;
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
  const isOld = isOldPage(page, desk.now);
  const period = toNoticePeriod(isOld ? page.datePublished : desk.now, settings, desk.now);
  const poll = { given: settings.pollOptions, isOpen: !isOld };
  return {
    authors: await inOrder(page.byline?.names ?? [], (name) => importAuthor(desk, name)),
    tags: await inOrder(page.tags, (name) => importTag(desk, name)),
    poll: page.poll && (await importPoll(desk, fingerprint, page.poll, poll)),
    notices: await inOrder(page.notices, (notice) => importNotice(desk, fingerprint, notice, period)),
    noticeUntil: period.validUntil,
    areNoticesOver: period.validUntil <= desk.now,
    isOld,
  };
}

/** A notice ends with the day after it was printed; one whose end is given begins now. */
function toNoticePeriod(printedAt: Date, { noticeUntil }: ImportSettings, now: Date): NoticePeriod {
  if (noticeUntil) return { validFrom: now, validUntil: noticeUntil };
  return { validFrom: printedAt, validUntil: toEndOfTomorrow(printedAt) };
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
