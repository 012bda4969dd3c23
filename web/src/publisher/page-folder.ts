import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { mkdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toFilePath } from '@toasoan/shared/address';
import { hasCode } from '../disk/error-code.ts';

/** The pages of an edition as files. */
export interface PageFolder {
  path: string;
  /**
   * Puts a page in its place in one step: who reads it sees the old file or the new one, whole. A page that already says
   * the same is left alone. Resolves to whether the file changed.
   */
  write(address: string, bytes: Buffer): Promise<boolean>;
  /** Takes a page away. Resolves to whether there was one. */
  remove(address: string): Promise<boolean>;
}

export interface PageFolderOptions {
  /** A folder on the same disk for files that are being written: what a crash leaves there never gets into an edition. */
  unfinished: string;
  /**
   * Whether each page is forced to the disk before it takes its place. Else somebody has to force them all later, and they
   * are written without letting go of the process meanwhile: for presses, which do nothing else.
   */
  isForced: boolean;
}

/** What forces pages to the disk: Node's own, or a test's. */
export type ForcingFiles = Pick<typeof files, 'open' | 'writeFile'>;

let count = 0;

export function openPageFolder(
  path: string,
  { unfinished, isForced }: PageFolderOptions,
  { writeFile }: ForcingFiles = files,
): PageFolder {
  const toDraft = () => join(unfinished, `${process.pid}-${(count += 1)}`);
  return {
    path,
    async write(address, bytes) {
      const place = join(path, toFilePath(address));
      const draft = toDraft();
      if (!isForced) return writeAtOnce(place, draft, bytes);
      if ((await readIfThere(place))?.equals(bytes)) return false;
      await putInPlace(place, draft, () => writeFile(draft, bytes, { flush: true }));
      return true;
    },
    async remove(address) {
      return rm(join(path, toFilePath(address))).then(() => true, ignoreMissing);
    },
  };
}

/**
 * Makes what has been done in the folder of a page last: forces renames and removals to the disk, removes the folder,
 * and those above it, if it is left empty.
 */
export async function tidyFolderOf(edition: string, address: string, { open }: ForcingFiles = files): Promise<void> {
  let parent = dirname(join(edition, toFilePath(address)));
  while (parent.length > edition.length && (await removeIfEmpty(parent))) parent = dirname(parent);
  const handle = await open(parent).catch(ignoreMissing);
  if (handle) await handle.sync().finally(() => handle.close());
}

async function writeAtOnce(place: string, draft: string, bytes: Buffer): Promise<boolean> {
  if (existsSync(place) && readFileSync(place).equals(bytes)) return false;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, place);
  } catch (error) {
    await putInPlace(place, draft, async () => void ignoreMissing(error));
  }
  return true;
}

/** Leaves no draft behind: on a full disk each would take what room there is. */
async function putInPlace(place: string, draft: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
    await moveTo(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The folder may not be there yet, or be taken away for being empty at the same time. */
async function moveTo(draft: string, place: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const isMoved = await rename(draft, place).then(
      () => true,
      (error: unknown) => (tries < 4 ? ignoreMissing(error) : Promise.reject(error)),
    );
    if (isMoved) return;
    await mkdir(dirname(place), { recursive: true });
  }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  return (await readFile(path).catch(ignoreMissing)) || undefined;
}

async function removeIfEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) return hasCode(error, 'ENOENT');
    throw error;
  }
}

function ignoreMissing(error: unknown): false {
  if (!hasCode(error, 'ENOENT', 'ENOTDIR')) throw error;
  return false;
}
