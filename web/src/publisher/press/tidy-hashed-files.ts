import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { DAY_MS } from '@toasoan/shared/durations';

/** For so long readers may have a page open, or a proxy keep it, that still asks for a file. */
const KEPT_FOR_MS = 30 * DAY_MS;

/**
 * Removes from a folder of files named by their content those that nothing has used for 30 days. When a file was last used
 * is kept as the time of its last access: that of a file in use is set each time. Resolves to how many were removed.
 */
export async function tidyHashedFiles(folder: string, isUsed: (name: string) => boolean, now: Date): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) continue;
    if (isUsed(name)) await utimes(path, now, found.mtime);
    else if (now.getTime() - Math.max(found.atimeMs, found.mtimeMs) > KEPT_FOR_MS) {
      await rm(path, { force: true });
      removed += 1;
    }
  }
  return removed;
}
