import path from 'node:path';
import { OperatorError } from '@toasoan/shared/operator-error';
import sharp from 'sharp';
import { UPLOAD_SIZE_LIMIT } from '../pictures/upload-limits.ts';
import { drawPlaceholder } from './placeholder-picture.ts';
import { readFile } from './read-file.ts';

/** The pixels for one of the page's captions. */
export interface PictureSource {
  bytes: Buffer;
  extension: string;
  mime: string;
  /** False for the drawing that stands for a photograph of which there is no file. */
  isReal: boolean;
}

/** Formats by sharp's names: what the media library takes. */
const FORMATS: Readonly<Record<string, { extension: string; mime: string }>> = {
  jpeg: { extension: '.jpg', mime: 'image/jpeg' },
  png: { extension: '.png', mime: 'image/png' },
  webp: { extension: '.webp', mime: 'image/webp' },
  heif: { extension: '.avif', mime: 'image/avif' },
};

async function findFormat(bytes: Buffer): Promise<{ extension: string; mime: string } | undefined> {
  try {
    const { format, compression } = await sharp(bytes).metadata();
    return format === 'heif' && compression !== 'av1' ? undefined : FORMATS[format];
  } catch {
    return undefined;
  }
}

/**
 * Reads a picture file given by a person.
 * @throws OperatorError when there is none, or it is no picture that every browser shows
 */
export async function readPicture(file: string): Promise<PictureSource> {
  const bytes = Buffer.from(readFile(file, UPLOAD_SIZE_LIMIT));
  const format = await findFormat(bytes);
  if (!format) throw new OperatorError(`${path.basename(file)}: not a picture in JPEG, PNG, WebP or AVIF`);
  return { bytes, ...format, isReal: true };
}

export async function toPlaceholder(): Promise<PictureSource> {
  return { bytes: await drawPlaceholder(), extension: '.jpg', mime: 'image/jpeg', isReal: false };
}
