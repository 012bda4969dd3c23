import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of the site, and where its bytes are now. */
export interface SourceFile {
  /** From the root of the site. */
  path: string;
  source: string;
  size: number;
  mtimeMs: number;
}

/** All files below a folder, as they are to stand below `prefix`; ways to other folders (symbolic links) are left out. */
export function listSiteFiles(folder: string, prefix = ''): SourceFile[] {
  const root = realpathSync(folder);
  return [...walk(root)]
    .filter(({ isFile }) => isFile)
    .map(({ path }) => toSiteFile(join(prefix, relative(root, path)), path));
}

export function toSiteFile(path: string, source: string): SourceFile {
  const { size, mtimeMs } = statSync(source);
  return { path, source, size, mtimeMs };
}

/** Everything below a folder that is no folder. Unlike Node's own recursion it never goes through symbolic links. */
export function* walk(folder: string): Generator<{ path: string; isFile: boolean }> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield { path, isFile: entry.isFile() };
  }
}
