import { statSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { DemoDesk } from './demo-desk.ts';
import type { DemoPicture } from './newspaper.ts';

type LibraryFile = Record<string, unknown> & { id: number };

interface UploadService {
  upload(input: unknown): Promise<LibraryFile[]>;
}

const MIME_TYPES: Record<string, string> = { '.webp': 'image/webp', '.jpg': 'image/jpeg', '.png': 'image/png' };

async function upload(strapi: Core.Strapi, name: string, picture: DemoPicture): Promise<LibraryFile> {
  const { alternativeText, caption, path: filepath } = picture;
  const service = strapi.plugin('upload').service('upload') as UploadService;
  const [file] = await service.upload({
    data: { fileInfo: { name, alternativeText, caption } },
    files: {
      filepath,
      originalFilename: name,
      mimetype: MIME_TYPES[path.extname(filepath)],
      size: statSync(filepath).size,
    },
  });
  if (!file) throw new Error(`The media library did not keep ${name}.`);
  return file;
}

async function ensureFile({ strapi }: DemoDesk, picture: DemoPicture): Promise<LibraryFile> {
  const name = `minh-hoa-${picture.file}`;
  const known = (await strapi.db.query('plugin::upload.file').findOne({ where: { name } })) as LibraryFile | null;
  return known ?? upload(strapi, name, picture);
}

/** Puts a picture of the folder into the media library, with its image beside it. */
export async function loadImage(desk: DemoDesk, picture: DemoPicture): Promise<void> {
  const file = await ensureFile(desk, picture);
  desk.files.set(picture.slug, file);
  const { slug, title, alternativeText, caption, creditText } = picture;
  const data = { title, alternativeText, caption, creditText, file: file.id };
  await desk.ensure('image', slug, { title }, data);
}
