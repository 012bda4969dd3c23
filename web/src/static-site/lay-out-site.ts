import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { hasCode } from '../disk/error-code.ts';
import { walk, type SourceFile } from './site-files.ts';

/**
 * Makes a folder hold exactly these files. A file that stands there already is left alone; others are hard links, or
 * copies where the folder lies on another disk.
 */
export function layOutSite(folder: string, files: readonly SourceFile[]): void {
  mkdirSync(folder, { recursive: true });
  removeOthers(folder, new Set(files.map(({ path }) => path)));
  const made = new Set<string>();
  for (const file of files) {
    const target = join(folder, file.path);
    if (isThere(target, file)) continue;
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    place(target, file);
  }
}

function isThere(target: string, { size, mtimeMs }: SourceFile): boolean {
  const found = statSync(target, { throwIfNoEntry: false });
  // The time of a copy is kept to the microsecond only.
  return found !== undefined && found.size === size && Math.abs(found.mtimeMs - mtimeMs) < 0.002;
}

function place(target: string, { source, mtimeMs }: SourceFile): void {
  rmSync(target, { force: true });
  try {
    linkSync(source, target);
  } catch (error) {
    if (!hasCode(error, 'EXDEV', 'EPERM', 'EMLINK')) throw error;
    copyFileSync(source, target);
    utimesSync(target, mtimeMs / 1000, mtimeMs / 1000);
  }
}

function removeOthers(folder: string, wanted: ReadonlySet<string>): void {
  const others = [...walk(folder)].map(({ path }) => path).filter((path) => !wanted.has(relative(folder, path)));
  for (const path of others) rmSync(path);
  for (const parent of new Set(others.map(dirname))) removeEmptyFolders(parent, folder);
}

function removeEmptyFolders(from: string, upTo: string): void {
  for (let folder = from; folder !== upTo; folder = dirname(folder)) {
    if (existsSync(folder) && readdirSync(folder).length > 0) return;
    rmSync(folder, { recursive: true, force: true });
  }
}
