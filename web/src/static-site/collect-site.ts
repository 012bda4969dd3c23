import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '@toasoan/shared/operator-error';
import type { CacheFolders } from './cache-folders.ts';
import type { FileIndex } from './file-index.ts';
import type { SiteFile } from './manifest.ts';
import { listSiteFiles, type SourceFile, toSiteFile } from './site-files.ts';

/** Every file that belongs to the site now, by path, and no other: what earlier builds have left behind stays behind. */
export interface SiteContent {
  sources: SourceFile[];
  files: SiteFile[];
}

/**
 * Finds what the printed pages and this build's templates amount to, with the pictures that they show.
 * @param hosting files for static hosts: by name, what stands in them
 * @throws OperatorError when a page shows a picture that is not there.
 */
export function collectSite(
  pages: readonly SourceFile[],
  hosting: Record<string, string>,
  { folders, clientFolder, index }: { folders: CacheFolders; clientFolder: string; index: FileIndex },
): SiteContent {
  const sources = [
    ...pages,
    ...writeHostingFiles(folders.hosting, hosting),
    ...listSiteFiles(join(clientFolder, '_astro'), '_astro'),
    ...findPictures(pages, folders.media, index),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const toFile = (file: SourceFile) => ({ path: file.path, sha256: index.describe(file).sha256, size: file.size });
  return { sources, files: sources.map(toFile) };
}

/** A file that says the same already is left alone, so that its time stays. */
function writeHostingFiles(folder: string, hosting: Record<string, string>): SourceFile[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(hosting).map(([name, content]) => {
    const path = join(folder, name);
    const isSame = statSync(path, { throwIfNoEntry: false }) && readFileSync(path, 'utf8') === content;
    if (!isSame) writeFileSync(path, content);
    return toSiteFile(name, path);
  });
}

function findPictures(pages: readonly SourceFile[], folder: string, index: FileIndex): SourceFile[] {
  const shownOn = new Map<string, string>();
  for (const page of pages) {
    for (const name of index.describe(page).pictures) shownOn.set(name, page.path);
  }
  return [...shownOn].map(([name, page]) => {
    const source = join(folder, name);
    if (statSync(source, { throwIfNoEntry: false })?.isFile()) return toSiteFile(join('media', name), source);
    throw new OperatorError(
      `${page} shows the picture ${name}, which is not in ${folder}. Delete the cache (DATA_DIR/static) and build again.`,
    );
  });
}
