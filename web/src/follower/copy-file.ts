import { MINUTE_MS } from '@toasoan/shared/durations';
import type { Mirror } from '../mirror/open-mirror.ts';
import { PictureDelayed, PictureRefused, type MediaFolder } from './media-folder.ts';

const MEDIA_ADDRESS = '/media/';

/** A story does not wait longer than this for one picture. */
const PATIENCE_MS = 5_000;
/** A picture that a story has gone live without gets this time, for it holds up nobody. */
const PATIENCE_LATER_MS = MINUTE_MS;
/** When the CMS lets us wait for a picture, others are not waited for either during this time. */
const PAUSE_MS = 30_000;
/** A file that has just been seen is not looked for again: thousands of articles may show the same picture. */
const SEEN_FOR_MS = 10 * MINUTE_MS;
const SEEN_LIMIT = 100_000;

/**
 * Copies one file of a picture. Resolves to its address on our site.
 * @throws PictureRefused when it can never be had; PictureDelayed when not now.
 */
export type CopyFile = (source: string) => Promise<string>;

/** Copies each file once: not again as long as the mirror knows its address and the folder still has it. */
export interface PictureCopies {
  /** For a document on its way to readers. */
  copyFile: CopyFile;
  /** For a document that is with readers already; leaves the record of it in the mirror. */
  fetchLater(source: string): Promise<void>;
  /** Records in the mirror what was copied. */
  keep(): Promise<void>;
}

/** `elapsed` gives milliseconds that no setting of the clock disturbs. */
export function createPictureCopies(mirror: Mirror, folder: MediaFolder, elapsed: () => number): PictureCopies {
  const { media, wanted } = mirror.committed;
  let copied = new Map<string, string>();
  let pausedUntil = -Infinity;
  /** When each file was last seen in the folder. */
  const seen = new Map<string, number>();

  async function findCopy(source: string): Promise<string | undefined> {
    const name = copied.get(source) ?? media.find(source);
    if (name !== undefined && folder.isWithdrawn(name)) throw new PictureRefused(`${source} was withdrawn`);
    return name !== undefined && (await isThere(name)) ? name : undefined;
  }

  async function isThere(name: string): Promise<boolean> {
    const at = seen.get(name);
    if (at !== undefined && elapsed() - at < SEEN_FOR_MS) return true;
    if (!(await folder.has(name))) return false;
    if (seen.size >= SEEN_LIMIT) seen.clear();
    seen.set(name, elapsed());
    return true;
  }

  async function copy(source: string, patienceMs: number): Promise<string> {
    const known = await findCopy(source);
    if (known !== undefined) return known;
    const name = await folder.copy(source, patienceMs);
    copied.set(source, name);
    pausedUntil = -Infinity;
    return name;
  }

  async function keep(): Promise<void> {
    if (copied.size === 0) return;
    const taken = copied;
    copied = new Map();
    await folder.settle();
    await mirror.write((view) => taken.forEach((name, source) => view.media.record(source, name)));
  }

  return {
    keep,
    async copyFile(source) {
      const isHopeless = elapsed() < pausedUntil || (wanted.isWanted(source) && media.find(source) === undefined);
      if (isHopeless && !(await findCopy(source))) throw new PictureDelayed(`${source} is being fetched`, false);
      try {
        return `${MEDIA_ADDRESS}${await copy(source, PATIENCE_MS)}`;
      } catch (error) {
        if (error instanceof PictureDelayed && error.isSlow) pausedUntil = elapsed() + PAUSE_MS;
        throw error;
      }
    },
    async fetchLater(source) {
      await copy(source, PATIENCE_LATER_MS);
      await keep();
    },
  };
}
