import { mkdir, open, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toFilePath } from '@toasoan/shared/address';
import { replaceFile } from '../replace-file.ts';

/** Printed files end in no such suffix; what a crash leaves behind is replaced by the next try. */
const UNFINISHED = '.printing';

/**
 * Puts a page in its place in one step: written beside, forced to the disk, renamed. A page that already says the same
 * is left alone. Resolves to whether the file changed.
 */
export async function writePage(folder: string, address: string, bytes: Buffer): Promise<boolean> {
  const path = join(folder, toFilePath(address));
  if ((await readIfThere(path))?.equals(bytes)) return false;
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(path, `${path}${UNFINISHED}`, bytes);
  return true;
}

/** Takes a page away. Resolves to whether there was one. */
export async function removePage(folder: string, address: string): Promise<boolean> {
  const path = join(folder, toFilePath(address));
  if ((await readIfThere(path)) === undefined) return false;
  await rm(path, { force: true });
  return true;
}

/**
 * Makes what has been done in the folder of a page last: forces renames and removals to the disk, removes the folder,
 * and those above it, if it is left empty. Not to be called while pages are being written.
 */
export async function tidyFolderOf(folder: string, address: string): Promise<void> {
  let parent = dirname(join(folder, toFilePath(address)));
  while (parent.length > folder.length && (await removeIfEmpty(parent))) parent = dirname(parent);
  const handle = await open(parent);
  await handle.sync().finally(() => handle.close());
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  return (await readFile(path).catch(ignoreMissing)) ?? undefined;
}

async function removeIfEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error))) return codeOf(error) === 'ENOENT';
    throw error;
  }
}

function ignoreMissing(error: unknown): undefined {
  if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error))) throw error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
