import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Random } from './random.ts';

/** A picture with the renditions that the media library makes at upload (cms/src/pictures/upload-limits.ts); '' is the original. */
export interface DrawnPicture {
  ext: '.jpg' | '.webp';
  mime: string;
  renditions: readonly { name: string; width: number; height: number; bytes: number; file: string }[];
}

const RENDITIONS: readonly { name: string; width: number; height: number }[] = [
  { name: 'thumbnail', width: 245, height: 156 },
  { name: 'large', width: 1080, height: 1080 },
  { name: 'medium', width: 720, height: 720 },
  { name: 'small', width: 420, height: 420 },
];

const LANDSCAPES = 24;
const PORTRAITS = 8;
const EVERY_WEBP = 6;

/** A made-up view: sky, sun, three rows of hills. */
function toSvg(random: Random, width: number, height: number): string {
  const hue = random.between(0, 359);
  const hills = [0.55, 0.68, 0.82].map((level, index) => {
    const points = [0, 0.25, 0.5, 0.75, 1].map(
      (x) => `${Math.round(x * width)},${Math.round((level + (random.next() - 0.5) * 0.15) * height)}`,
    );
    const color = `hsl(${(hue + 90 + index * 20) % 360},35%,${45 - index * 12}%)`;
    return `<polygon fill="${color}" points="0,${height} ${points.join(' ')} ${width},${height}"/>`;
  });
  const sun = `<circle cx="${random.between(0, width)}" cy="${Math.round(height * 0.3)}" r="${Math.round(height / 9)}" fill="#fff3c4"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="hsl(${hue},60%,70%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360},70%,88%)"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#s)"/>${sun}${hills.join('')}</svg>`;
}

async function drawPicture(random: Random, folder: string, number: number): Promise<DrawnPicture> {
  const isPortrait = number >= LANDSCAPES;
  const isWebp = number % EVERY_WEBP === EVERY_WEBP - 1;
  const [width, height] = isPortrait ? [600, 600] : [1200, 800];
  const original = await sharp(Buffer.from(toSvg(random, width, height)))
    .toFormat(isWebp ? 'webp' : 'jpeg')
    .toBuffer();
  const wanted = [{ name: '', width, height }, ...RENDITIONS.filter(({ name }) => name === 'thumbnail' || !isPortrait)];
  const ext = isWebp ? '.webp' : '.jpg';
  const renditions = wanted.map(async (rendition) => {
    const scaled = sharp(original).resize({ width: rendition.width, height: rendition.height, fit: 'inside' });
    const { data, info } = await scaled.toBuffer({ resolveWithObject: true });
    const bytes = rendition.name === '' ? original : data;
    const file = join(folder, `${number}${rendition.name}${ext}`);
    writeFileSync(file, bytes);
    return { name: rendition.name, width: info.width, height: info.height, bytes: bytes.length, file };
  });
  return { ext, mime: isWebp ? 'image/webp' : 'image/jpeg', renditions: await Promise.all(renditions) };
}

/** Draws a few dozen pictures into a folder: views for articles, squares for authors. */
export async function drawPictures(random: Random, folder: string) {
  mkdirSync(folder, { recursive: true });
  const pictures: DrawnPicture[] = [];
  for (let number = 0; number < LANDSCAPES + PORTRAITS; number += 1) {
    pictures.push(await drawPicture(random, folder, number));
  }
  return { views: pictures.slice(0, LANDSCAPES), portraits: pictures.slice(LANDSCAPES) };
}

/** Gives a file a second name; where the file system cannot, a copy. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
