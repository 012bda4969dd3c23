import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { toFilePath } from '@toasoan/shared/address';
import type { PageOrder } from '../../mirror/page-order.ts';

const PAGES_AT_ONCE = 5_000;

/**
 * Takes from an edition what an earlier state of it has left: pages of addresses that are gone, files of other builds.
 * What was written after it began to look is left alone. Resolves to how many files that were.
 */
export async function sweepEdition(
  { edition, clientFolder }: { edition: string; clientFolder: string },
  pages: PageOrder,
): Promise<number> {
  const began = Date.now();
  const { files, folders } = await listEdition(edition);
  const superfluous = new Set(files);
  for (const file of (await listEdition(clientFolder)).files) superfluous.delete(file);
  for (let part = pages.after('', PAGES_AT_ONCE); part; part = pages.after(part.place, PAGES_AT_ONCE)) {
    for (const address of part.addresses) superfluous.delete(toFilePath(address));
  }
  let count = 0;
  for (const file of superfluous) if (await removeIfOlder(join(edition, file), began)) count += 1;
  for (const folder of folders.reverse()) await rmdir(join(edition, folder)).catch(() => {});
  return count;
}

async function removeIfOlder(path: string, instant: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found || found.mtimeMs >= instant) return false;
  await rm(path, { force: true });
  return true;
}

/** Files and folders, each before those in it; links (to pictures and hashed files) are neither. */
async function listEdition(folder: string): Promise<{ files: string[]; folders: string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const toPath = (entry: { parentPath: string; name: string }) => relative(folder, join(entry.parentPath, entry.name));
  return {
    files: entries.filter((entry) => entry.isFile()).map(toPath),
    folders: entries
      .filter((entry) => entry.isDirectory())
      .map(toPath)
      .sort(),
  };
}
