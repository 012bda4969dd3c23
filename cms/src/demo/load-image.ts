import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { DemoDesk } from './demo-desk.ts';
import { toJpeg } from './drawing/raster.ts';
import type { DemoImage } from './images.ts';

type LibraryFile = Record<string, unknown> & { id: number };

interface UploadService {
  upload(input: unknown): Promise<LibraryFile[]>;
}

async function upload(strapi: Core.Strapi, name: string, bytes: Buffer, image: DemoImage): Promise<LibraryFile> {
  const folder = mkdtempSync(path.join(tmpdir(), 'toasoan-demo-'));
  try {
    const filepath = path.join(folder, name);
    writeFileSync(filepath, bytes);
    const { alternativeText, caption } = image;
    const service = strapi.plugin('upload').service('upload') as UploadService;
    const [file] = await service.upload({
      data: { fileInfo: { name, alternativeText, caption } },
      files: { filepath, originalFilename: name, mimetype: 'image/jpeg', size: bytes.length },
    });
    if (!file) throw new Error(`The media library did not keep ${name}.`);
    return file;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ensureFile({ strapi }: DemoDesk, image: DemoImage): Promise<LibraryFile> {
  const name = `minh-hoa-${image.slug}.jpg`;
  const known = (await strapi.db.query('plugin::upload.file').findOne({ where: { name } })) as LibraryFile | null;
  return known ?? upload(strapi, name, await toJpeg(image.draw()), image);
}

/** Draws a picture and puts it into the media library, with its image beside it. */
export async function loadImage(desk: DemoDesk, image: DemoImage): Promise<void> {
  const file = await ensureFile(desk, image);
  desk.files.set(image.slug, file);
  const { slug, title, alternativeText, caption, creditText } = image;
  const data = { title, alternativeText, caption, creditText, file: file.id };
  await desk.ensure('image', slug, { title }, data);
}
