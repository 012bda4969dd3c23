import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import type { MediaFile } from '../file-users.ts';

/** A file of the media library with all that is stored of it. */
export interface StoredFile extends MediaFile {
  url: string;
  size: number;
  width: number | null;
  height: number | null;
  formats: Readonly<Record<string, { url: string; hash: string; ext: string }>> | null;
}

/** One stored file: the picture as it was uploaded, or a rendition. */
export interface Content {
  url: string;
  /** Hexadecimal. */
  sha256: string;
}

/** Addresses, on the CMS, of the picture and its renditions. */
export function listUrls({ url, formats }: StoredFile): string[] {
  return [url, ...Object.values(formats ?? {}).map((format) => format.url)];
}

/** Where a stored file lies; undefined when the media library keeps it elsewhere. */
export function toDiskPath(strapi: Core.Strapi, url: string): string | undefined {
  return /^\/uploads\/[\w.-]+$/u.test(url) ? join(strapi.dirs.static.public, url) : undefined;
}

/** What is stored of a file; what is not there, or not on this disk, is left out. */
export async function readContents(strapi: Core.Strapi, file: StoredFile): Promise<Content[]> {
  const contents: Content[] = [];
  for (const url of listUrls(file)) {
    const path = toDiskPath(strapi, url);
    const sha256 = path === undefined ? undefined : await hashFile(path);
    if (sha256 !== undefined) contents.push({ url, sha256 });
  }
  return contents;
}

async function hashFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
