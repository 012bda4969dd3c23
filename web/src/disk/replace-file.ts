import { open, rename } from 'node:fs/promises';

/**
 * Puts bytes at a path in one step: written to `unfinished` beside it, forced to the disk, renamed over it. A reader
 * the path sees the old file or the new one, whole.
 */
export async function replaceFile(path: string, unfinished: string, bytes: Buffer): Promise<void> {
  const file = await open(unfinished, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}
