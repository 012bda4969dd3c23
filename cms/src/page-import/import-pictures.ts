import type { Core } from '@strapi/strapi';
import { toSlug } from '@toasoan/shared/slug';
import { ensureLibraryFile, type LibraryFile } from './library-file.ts';
import { toPlaceholder, type PictureSource } from './picture-source.ts';
import { PLACEHOLDER_TEXT } from './placeholder-picture.ts';
import type { SavedPage, SavedPicture } from './saved-page.ts';

/** A picture of the page with its file in the media library. */
export interface ImportedPicture {
  picture: SavedPicture;
  file: LibraryFile;
  alternativeText: string;
  /** Whether the file was uploaded by this import. */
  isNew: boolean;
  isReal: boolean;
}

const NAME_LENGTH = 60;
const ALTERNATIVE_TEXT_LENGTH = 250;

const isPicture = (part: SavedPage['body'][number]): part is SavedPicture => part.type === 'picture';

export function listPictures({ body }: SavedPage): SavedPicture[] {
  return body.filter(isPicture);
}

/** The media library's name for a picture of a page: the same for the same page, no matter who imports it. */
function toFileName(page: SavedPage, fingerprint: string, index: number, source: PictureSource): string {
  const kind = source.isReal ? 'anh' : 'anh-tam';
  const headline = toSlug(page.headline).slice(0, NAME_LENGTH);
  return `${headline}-${fingerprint.slice(0, 8)}-${kind}-${index + 1}${source.extension}`;
}

/**
 * Uploads a file for every picture of the page: the ones given, in their order, then placeholders.
 * What was uploaded before the first failure is in `uploaded`.
 */
export async function importPictures(
  strapi: Core.Strapi,
  page: SavedPage,
  fingerprint: string,
  sources: readonly PictureSource[],
  uploaded: LibraryFile[],
): Promise<ImportedPicture[]> {
  const pictures: ImportedPicture[] = [];
  for (const [index, picture] of listPictures(page).entries()) {
    const source = sources[index] ?? (await toPlaceholder());
    const { file, isNew } = await ensureLibraryFile(strapi, toFileName(page, fingerprint, index, source), source);
    if (isNew) uploaded.push(file);
    const words = (picture.caption ?? page.headline).slice(0, ALTERNATIVE_TEXT_LENGTH);
    const alternativeText = source.isReal ? words : PLACEHOLDER_TEXT;
    pictures.push({ picture, file, alternativeText, isNew, isReal: source.isReal });
  }
  return pictures;
}
