import sharp from 'sharp';
import type { Picture } from './picture.ts';
import { randomFrom } from './random.ts';

const GRAIN_SIZE = 256;

function makeGrain(strength: number): Buffer {
  const random = randomFrom(7);
  const pixels = Buffer.alloc(GRAIN_SIZE * GRAIN_SIZE * 3);
  for (let index = 0; index < pixels.length; index += 3) {
    const grey = 128 + (random() + random() - 1) * strength;
    pixels.fill(grey, index, index + 3);
  }
  return pixels;
}

/** The picture as a JPEG with a little film grain; the same bytes for the same picture and the same release of sharp. */
export async function toJpeg({ svg }: Picture): Promise<Buffer> {
  const raw = { width: GRAIN_SIZE, height: GRAIN_SIZE, channels: 3 } as const;
  return sharp(Buffer.from(svg))
    .flatten({ background: '#000' })
    .composite([{ input: makeGrain(34), raw, tile: true, blend: 'soft-light' }])
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}
