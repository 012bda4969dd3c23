import type { Mirror } from '../mirror/open-mirror.ts';
import type { CopyFile } from './copy-pictures.ts';
import type { MediaFolder } from './media-folder.ts';

const MEDIA_ADDRESS = '/media/';

export interface PictureCopies {
  copyFile: CopyFile;
  /** What was copied since the last call: source and name, to be recorded with the documents that use it. */
  takeNew(): [source: string, name: string][];
}

/** Copies a file once: not again as long as the mirror knows its address and the folder still has it. */
export function createPictureCopies(mirror: Mirror, folder: MediaFolder): PictureCopies {
  let copied = new Map<string, string>();

  async function findCopy(source: string): Promise<string | undefined> {
    const name = copied.get(source) ?? mirror.committed.media.find(source);
    return name !== undefined && (await folder.has(name)) ? name : undefined;
  }

  return {
    async copyFile(source) {
      const name = (await findCopy(source)) ?? (await folder.copy(source));
      copied.set(source, name);
      return `${MEDIA_ADDRESS}${name}`;
    },
    takeNew() {
      const taken = [...copied];
      copied = new Map();
      return taken;
    },
  };
}
