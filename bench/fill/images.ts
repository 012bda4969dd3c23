import { join } from 'node:path';
import { toSlug } from '@toasoan/shared/slug';
import { addFeedLine } from './feed-lines.ts';
import type { Filling } from './filling.ts';
import { addDocument, type Added, type Row } from './ledger.ts';
import { linkOrCopy, type DrawnPicture } from './pictures.ts';

/** An image of the newsroom, and what a body's figure says of its file. */
export interface FilledImage extends Added {
  caption: string;
  creditText: string;
  alternativeText: string;
  file: Row;
}

/** Strapi tells sizes in kilobytes of 1000 bytes, with two digits. */
const toKilobytes = (bytes: number) => Math.round(bytes / 10) / 100;

/** Puts the files of a picture into the media library under a hash; gives the columns of the row that tells of them. */
function addFiles({ uploadsDir }: Filling, picture: DrawnPicture, name: string, hash: string): Row {
  const { ext, mime } = picture;
  const formats: Record<string, object> = {};
  let original: Row = {};
  for (const { name: rendition, width, height, bytes, file } of picture.renditions) {
    const prefix = rendition === '' ? '' : `${rendition}_`;
    const facts = { name: `${prefix}${name}${ext}`, hash: `${prefix}${hash}`, ext, mime };
    const url = `/uploads/${prefix}${hash}${ext}`;
    linkOrCopy(file, join(uploadsDir, `${prefix}${hash}${ext}`));
    const size = toKilobytes(bytes);
    if (rendition === '') original = { ...facts, width, height, size, url };
    else formats[rendition] = { ...facts, path: null, width, height, size, sizeInBytes: bytes, url };
  }
  return { ...original, formats };
}

function toFileRow(filling: Filling, picture: DrawnPicture, title: string): Row {
  const slug = toSlug(title);
  const hash = `${slug.replaceAll('-', '_')}_${filling.random.hex(10)}`;
  return {
    ...addFiles(filling, picture, slug, hash),
    preview_url: null,
    provider: 'local',
    provider_metadata: null,
    folder_path: '/',
    focal_point: null,
  };
}

/** Adds an image with its file in the media library. */
export function addImage(filling: Filling, picture: DrawnPicture, title: string, at: Date): FilledImage {
  const { ledger, random, now, sentences } = filling;
  const caption = random.pick(sentences.all);
  const words = { alternative_text: title, caption };
  const facts = { ...toFileRow(filling, picture, title), ...words };
  const file = addDocument(ledger, random, 'files', at, facts);
  const creditText = `Ảnh: ${random.pick(filling.creditNames)}`;
  const image = addDocument(ledger, random, 'images', at, {
    title,
    ...words,
    credit_text: creditText,
    creator: null,
    date_created: null,
    place: null,
  });
  ledger.add('files_related_mph', {
    file_id: file.id,
    related_id: image.id,
    related_type: 'api::image.image',
    field: 'file',
    order: 1,
  });
  addFeedLine(ledger, now, { type: 'image', documentId: image.documentId, name: null });
  return { ...image, caption, creditText, alternativeText: title, file: { ...facts, at } };
}

/** The block that shows an image in a body, as the Blocks field keeps it (cms/src/pictures/image-block.ts). */
export function toFigure({ file, caption, creditText, alternativeText }: FilledImage): object {
  const { name, url, width, height, formats, hash, ext, mime, size, at } = file;
  return {
    type: 'image',
    image: {
      name,
      url,
      width,
      height,
      formats,
      hash,
      ext,
      mime,
      size,
      previewUrl: null,
      provider: 'local',
      provider_metadata: null,
      createdAt: at,
      updatedAt: at,
      alternativeText,
      caption: `${caption} ${creditText}`,
    },
    children: [{ type: 'text', text: '' }],
  };
}
