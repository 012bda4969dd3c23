import type { Core } from '@strapi/strapi';
import { toPageQuery, type DocumentsArguments } from './page.ts';

interface Rendition {
  url: string;
  width: number;
  height: number;
}

interface FileRow extends Rendition {
  mime: string;
  updatedAt: string;
  formats: Readonly<Record<string, Rendition>> | null;
}

interface ImageRow {
  [attribute: string]: unknown;
  file: FileRow | null;
}

/** Images with their files; one whose file is missing has nothing to show and is left out. */
export async function getImages(strapi: Core.Strapi, asked: DocumentsArguments) {
  const query = { ...toPageQuery(asked, {}), populate: ['file'] };
  const rows: ImageRow[] = await strapi.db.query('api::image.image').findMany(query);
  return rows.flatMap(({ file, ...image }) => (file ? [{ ...image, file: toImageFile(file) }] : []));
}

/** What the media library shows in its own lists: too small for a page. */
const THUMBNAIL = 'thumbnail';

/** The file with its smaller renditions, smallest width first; the original is not among them. */
function toImageFile({ formats, ...file }: FileRow) {
  const renditions = Object.entries(formats ?? {}).flatMap(([name, format]) => (name === THUMBNAIL ? [] : [format]));
  return { ...file, renditions: renditions.sort((a, b) => a.width - b.width) };
}
