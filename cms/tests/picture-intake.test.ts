import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logInAs, type AdminClient } from './setup/admin-client.ts';
import { startCms, type TestCms } from './setup/cms.ts';

let cms: TestCms;
let reporter: AdminClient;
beforeAll(async () => {
  cms = await startCms();
  reporter = await logInAs(cms, 'toasoan-reporter');
});
afterAll(() => cms.stop());

/** Small files that fail elsewhere; not part of this repository. */
const FAULTS = path.resolve(import.meta.dirname, '../../../shared/data/faults/pictures');
const areFaultsHere = existsSync(FAULTS);
if (!areFaultsHere) console.warn(`Damaged pictures are not tried: ${FAULTS} is absent.`);

interface LibraryFile {
  id: number;
  name: string;
  url: string;
  width: number;
  height: number;
  formats: Record<string, { width: number; height: number; url: string }>;
}

async function upload(bytes: Uint8Array, name: string, type: string) {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  form.append('fileInfo', JSON.stringify({ name }));
  const { status, body } = await reporter.send('POST', '/upload', form);
  const { error } = (body ?? {}) as { error?: { message: string } };
  return { status, message: error?.message ?? '', file: (body as LibraryFile[])[0] as LibraryFile };
}

const readStored = (url: string) => sharp(path.join(cms.dataDir, 'public', url));

/** Red on the left half, blue on the right, as it is to be seen. */
async function drawHalves(): Promise<Buffer> {
  const half = (background: string) =>
    sharp({ create: { width: 300, height: 400, channels: 3, background } })
      .png()
      .toBuffer();
  return sharp({ create: { width: 600, height: 400, channels: 3, background: 'white' } })
    .composite([
      { input: await half('red'), left: 0, top: 0 },
      { input: await half('blue'), left: 300, top: 0 },
    ])
    .png()
    .toBuffer();
}

/** How a camera that was held so stores what is to be seen upright: the inverse of what EXIF says (EXIF 2.32, 4.6.4.A). */
const STORED_AS: Readonly<Record<number, (picture: Sharp) => Sharp>> = {
  1: (picture) => picture,
  2: (picture) => picture.flop(),
  3: (picture) => picture.rotate(180),
  4: (picture) => picture.flip(),
  5: (picture) => picture.rotate(270).flop(),
  6: (picture) => picture.rotate(270),
  7: (picture) => picture.rotate(90).flop(),
  8: (picture) => picture.rotate(90),
};

describe('a picture', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'stored by a camera in the orientation %i comes in upright',
    async (orientation) => {
      const turned = await (STORED_AS[orientation]?.(sharp(await drawHalves())) ?? sharp()).png().toBuffer();
      const bytes = await sharp(turned).jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer();
      const { status, file } = await upload(bytes, `huong-${orientation}.jpg`, 'image/jpeg');
      expect([status, file.width, file.height]).toEqual([201, 600, 400]);
      for (const { url } of [file, ...Object.values(file.formats)]) {
        const { data, info } = await readStored(url).removeAlpha().raw().toBuffer({ resolveWithObject: true });
        const middle = Math.floor(info.height / 2) * info.width;
        const [left, right] = [middle + Math.floor(info.width / 10), middle + Math.floor(info.width * 0.9)];
        expect(info.width).toBeGreaterThan(info.height);
        expect(data[left * info.channels] ?? 0, `${url} is red on the left`).toBeGreaterThan(150);
        expect(data[right * info.channels + 2] ?? 0, `${url} is blue on the right`).toBeGreaterThan(150);
      }
    },
  );

  it('keeps neither the place nor the camera, even when its file grows', async () => {
    const exif = { IFD0: { Make: 'Máy ảnh', Model: 'X100' }, IFD3: { GPSLatitude: '10/1 2/1 3/1' } };
    const bytes = await sharp(await drawHalves())
      .jpeg({ quality: 5 })
      .withExif(exif)
      .toBuffer();
    const { file } = await upload(bytes, 'vi-tri.jpg', 'image/jpeg');
    for (const { url } of [file, ...Object.values(file.formats)]) {
      expect((await readStored(url).metadata()).exif, url).toBeUndefined();
    }
  });

  it('of over 50 megapixels is refused before its pixels are looked at', async () => {
    const bytes = await sharp({ create: { width: 10_000, height: 5_001, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    const { status, message } = await upload(bytes, 'lon.png', 'image/png');
    expect(status).toBe(400);
    expect(message).toBe('Ảnh lớn quá 50 triệu điểm ảnh (10.000 × 5.001). Hãy thu nhỏ rồi tải lên lại.');
  });

  it('in AVIF is measured and gets renditions', async () => {
    const bytes = await sharp(await drawHalves())
      .avif({ effort: 0 })
      .toBuffer();
    const { status, file } = await upload(bytes, 'anh.avif', 'image/avif');
    expect([status, file.width, file.height]).toEqual([201, 600, 400]);
    expect(file.formats['small']).toMatchObject({ width: 420, height: 280 });
  });

  it.each([
    ['HTML', '<html><body>x</body></html>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'],
    ['noise', '\u0001\u0002\u0003 nothing'],
  ])('that is %s under another name is refused in words', async (_kind, text) => {
    const { status, message } = await upload(Buffer.from(text), 'anh.jpg', 'image/jpeg');
    expect(status).toBe(400);
    expect(message).toMatch(/không phải là ảnh đọc được|Không nhận loại tệp/u);
  });

  it('with a name of 231 letters, or with what no disk takes, is kept under a shorter one', async () => {
    const bytes = await drawHalves();
    const long = await upload(bytes, `${'ảnh '.repeat(58).trim()}.png`, 'image/png');
    expect(long.status).toBe(201);
    expect(long.file.name.length).toBeLessThanOrEqual(84);
    const odd = await upload(bytes, 'con đường: "mới"?.png', 'image/png');
    expect([odd.status, odd.file.name]).toEqual([201, 'con đường mới.png']);
  });

  describe.runIf(areFaultsHere)('that failed elsewhere', () => {
    const read = (name: string) => readFileSync(path.join(FAULTS, name));

    it.each(['damaged-header.jpg', 'noise-named.jpg', 'bomb-16000x16000.png'])(
      '%s is refused in words',
      async (name) => {
        const type = name.endsWith('.png') ? 'image/png' : 'image/jpeg';
        const { status, message } = await upload(read(name), name, type);
        expect(status).toBe(400);
        expect(message).toMatch(/^(?:Tệp|Ảnh|Không)/u);
      },
    );

    it('sound-800x600.avif comes in with its size', async () => {
      const { status, file } = await upload(read('sound-800x600.avif'), 'anh.avif', 'image/avif');
      expect([status, file.width, file.height]).toEqual([201, 800, 600]);
    });
  });
});
