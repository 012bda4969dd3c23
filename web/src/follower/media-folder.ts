import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { open, stat, utimes } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { hasCode } from '../disk/error-code.ts';
import { forceFolderToDisk } from '../disk/force-folder-to-disk.ts';
import { inParallel } from '../loops/in-parallel.ts';
import { download, DownloadTooSlow } from './download.ts';

/** No picture of the newsroom is larger; the CMS's own limit on uploads is lower. */
const SIZE_LIMIT_BYTES = 32 * 1024 * 1024;

const NOBODY_THERE = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
/** More files than these are forced to the disk together with all else that waits for it. */
const FEW_FILES = 8;

const UNFINISHED = '.copying';

const EXTENSIONS: readonly string[] = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif'];

/** The picture itself is at fault: fetching it again will not help. */
export class PictureRefused extends Error {
  override readonly name = 'PictureRefused';
}

/** The CMS could not give the picture now; later it may. */
export class PictureDelayed extends Error {
  override readonly name = 'PictureDelayed';

  /** `isSlow`: nobody answered in time, so that asking for the next picture is likely to take as long. */
  readonly isSlow: boolean;

  constructor(message: string, isSlow: boolean) {
    super(message);
    this.isSlow = isSlow;
  }
}

/** Copies pictures of the CMS into a folder of ours, under names made from their content. */
export interface MediaFolder {
  /**
   * Copies the file at an address of the CMS, "/uploads/a.jpg?v=17". Resolves to its name in the folder.
   * @throws PictureRefused when it is no picture of the CMS or too large; PictureDelayed when it does not come within
   * `patienceMs`; another Error when the CMS is not there or the file cannot be stored.
   */
  copy(source: string, patienceMs: number): Promise<string>;
  has(name: string): Promise<boolean>;
  /**
   * Removes the files of these contents, at once, and copies none of them any more. Answers how many there were.
   * @param stems what their names begin with (`toContentStem`)
   */
  withdraw(stems: Iterable<string>): number;
  isWithdrawn(name: string): boolean;
  /** Forces to the disk what was copied: many files at once cost little more than one. */
  settle(): Promise<void>;
}

/** What the name of a content begins with, before its extension. */
export function toContentStem(sha256: string): string {
  return sha256.slice(0, 24);
}

/** "3fa9….jpg" → "3fa9…" */
export function toStemOf(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

/** Makes the folder, or rids it of what an earlier process left unfinished. `stop` gives up copying. */
export function openMediaFolder(folder: string, cmsUrl: string, stop?: AbortSignal): MediaFolder {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith(UNFINISHED)) rmSync(join(folder, name));
  const unsettled = new Set<string>();
  const withdrawn = new Set<string>();
  const isWithdrawn = (name: string) => withdrawn.has(toStemOf(name));

  async function settleOne(name: string): Promise<void> {
    try {
      await forceToDisk(join(folder, name));
    } catch (error) {
      if (!isWithdrawn(name)) throw error;
    }
  }

  return {
    isWithdrawn,
    withdraw(stems) {
      let removed = 0;
      for (const stem of stems) {
        withdrawn.add(stem);
        for (const extension of EXTENSIONS) if (removeFile(join(folder, `${stem}${extension}`))) removed += 1;
      }
      return removed;
    },
    async copy(source, patienceMs) {
      const url = toUrl(source, cmsUrl);
      const bytes = await fetchPicture(url, patienceMs, stop);
      const name = `${toContentStem(createHash('sha256').update(bytes).digest('hex'))}${toExtension(url)}`;
      // From here to the end of the writing nobody else gets a turn.
      if (isWithdrawn(name)) throw new PictureRefused(`${url.pathname} was withdrawn`);
      writeWhole(join(folder, name), bytes);
      unsettled.add(name);
      return name;
    },
    async settle() {
      const names = [...unsettled];
      if (names.length > FEW_FILES) await forceFolderToDisk(folder);
      else await inParallel(names, FEW_FILES, (name) => settleOne(name));
      for (const name of names) unsettled.delete(name);
    },
    async has(name) {
      const path = join(folder, name);
      const found = await stat(path).catch(() => undefined);
      if (!found?.isFile()) return false;
      // The publisher removes what has not been used for long, going by this time.
      await utimes(path, new Date(), found.mtime);
      return true;
    },
  };
}

/**
 * Sees to it that a file has this content. One that is there already may be what a process that was killed has left, or
 * with readers: it is replaced whole, and only if it must be.
 * At once, without the thread pool: handing over the pieces of such small work costs thrice the work itself.
 */
function writeWhole(path: string, bytes: Buffer): void {
  if (writeNew(path, bytes) || isSame(path, bytes)) return;
  const unfinished = `${path}.${randomUUID()}${UNFINISHED}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
}

/** False when there is a file of that name. */
function writeNew(path: string, bytes: Buffer): boolean {
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Touches the file when it is: the publisher removes what has not been used for long, going by this time. */
function isSame(path: string, bytes: Buffer): boolean {
  try {
    if (!readFileSync(path).equals(bytes)) return false;
    utimesSync(path, new Date(), new Date());
    return true;
  } catch {
    return false;
  }
}

/** False when there was none. */
function removeFile(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Pictures are taken from the CMS only: an address in a text must not make us ask other servers. */
function toUrl(source: string, cmsUrl: string): URL {
  const url = URL.parse(source, cmsUrl);
  if (url?.origin !== new URL(cmsUrl).origin) throw new PictureRefused(`${source} does not lie in the CMS`);
  return url;
}

function toExtension({ pathname }: URL): string {
  const extension = extname(pathname).toLowerCase();
  if (!EXTENSIONS.includes(extension)) throw new PictureRefused(`${pathname} is no picture that browsers show`);
  return extension;
}

async function fetchPicture(url: URL, patienceMs: number, stop: AbortSignal | undefined): Promise<Buffer> {
  toExtension(url);
  const { status, bytes } = await download(url, { sizeBytes: SIZE_LIMIT_BYTES, patienceMs, stop }).catch(
    (error: unknown) => {
      if (stop?.aborted || isAway(error)) throw error;
      throw new PictureDelayed(`${url.pathname}: ${String(error)}`, error instanceof DownloadTooSlow);
    },
  );
  if (status !== 200) throw new PictureDelayed(`${url.pathname}: the CMS answered ${status}`, false);
  if (!bytes) throw new PictureRefused(`${url.pathname} is larger than ${SIZE_LIMIT_BYTES} bytes`);
  return bytes;
}

/** The CMS itself is not there: whatever is under way waits for it, not only the picture. */
function isAway(error: unknown): boolean {
  return hasCode(error, ...NOBODY_THERE);
}

async function forceToDisk(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
