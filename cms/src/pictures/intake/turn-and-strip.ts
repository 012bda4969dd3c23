import sharp from 'sharp';
import { PIXELS_LIMIT } from '../upload-limits.ts';
import type { Measured } from './measure-picture.ts';

/** As good as the eye sees, by the format. */
const QUALITY: Readonly<Record<Measured['format'], number>> = { jpeg: 85, png: 100, webp: 85, avif: 60 };

/**
 * Writes a picture again: turned as its camera says (all eight EXIF orientations), and without anything but its pixels: no place, no
 * serial number of the camera.
 * @returns what was written
 * @throws Error when the pixels are damaged
 */
export async function turnAndStrip(
  path: string,
  format: Measured['format'],
  target: string,
): Promise<{ width: number; height: number; size: number }> {
  const { width, height, size } = await sharp(path, { limitInputPixels: PIXELS_LIMIT })
    .autoOrient()
    .toFormat(format, { quality: QUALITY[format] })
    .toFile(target);
  return { width, height, size };
}
