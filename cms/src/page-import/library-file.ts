import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { PictureSource } from './picture-source.ts';

/** A file of the media library, as Strapi's Blocks copy it into a body. */
export interface LibraryFile {
  id: number;
  name: string;
  hash: string;
  url: string;
  [fact: string]: unknown;
}

interface UploadService {
  upload(input: unknown): Promise<LibraryFile[]>;
  remove(file: LibraryFile): Promise<unknown>;
}

const getService = (strapi: Core.Strapi) => strapi.plugin('upload').service('upload') as UploadService;

async function upload(strapi: Core.Strapi, name: string, { bytes, mime }: PictureSource): Promise<LibraryFile> {
  const folder = mkdtempSync(path.join(tmpdir(), 'toasoan-import-'));
  try {
    const filepath = path.join(folder, name);
    writeFileSync(filepath, bytes);
    const files = { filepath, originalFilename: name, mimetype: mime, size: bytes.length };
    const [file] = await getService(strapi).upload({ data: { fileInfo: { name } }, files });
    if (!file) throw new Error(`The media library did not keep ${name}.`);
    return file;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file of that name in the media library, uploaded now unless an import that was cut short has left it there. */
export async function ensureLibraryFile(
  strapi: Core.Strapi,
  name: string,
  source: PictureSource,
): Promise<{ file: LibraryFile; isNew: boolean }> {
  const known = (await strapi.db.query('plugin::upload.file').findOne({ where: { name } })) as LibraryFile | null;
  return known ? { file: known, isNew: false } : { file: await upload(strapi, name, source), isNew: true };
}

/** Takes files out of the media library again, from the disk too. */
export async function removeLibraryFiles(strapi: Core.Strapi, files: readonly LibraryFile[]): Promise<void> {
  for (const file of files) await getService(strapi).remove(file);
}
