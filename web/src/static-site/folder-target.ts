import { copyFile, mkdir, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../disk/error-code.ts';
import { inParallel } from '../loops/in-parallel.ts';
import type { Target } from './target.ts';

const AT_ONCE = 16;

/** A folder: what a web server serves, a mounted share, a checkout of a pages branch. Each file is replaced in one step. */
export function openFolderTarget(target: string): Target {
  async function put(source: string, path: string): Promise<void> {
    const place = join(target, path);
    const unfinished = `${place}.uploading`;
    await mkdir(dirname(place), { recursive: true });
    await copyFile(source, unfinished);
    await rename(unfinished, place);
  }

  return {
    read: (name) => readFile(join(target, name), 'utf8').catch(ignoreMissing),
    write: (name, source) => put(source, name),
    async upload(folder, paths) {
      await inParallel(paths, AT_ONCE, (path) => put(join(folder, path), path));
    },
    async remove(paths) {
      for (const path of paths) await rm(join(target, path), { force: true });
      for (const parent of new Set(paths.map(dirname))) await removeEmptyFolders(target, parent);
    },
  };
}

async function removeEmptyFolders(root: string, from: string): Promise<void> {
  for (let folder = from; folder !== '.'; folder = dirname(folder)) {
    const names = await readdir(join(root, folder)).catch(() => ['unknown']);
    if (names.length > 0) return;
    await rmdir(join(root, folder));
  }
}

function ignoreMissing(error: unknown): undefined {
  if (!hasCode(error, 'ENOENT')) throw error;
}
