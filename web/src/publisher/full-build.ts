import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HOME_ADDRESS, toFilePath } from '@toasoan/shared/address';
import { inParallel } from './in-parallel.ts';
import { printPage } from './print-page.ts';
import type { Render } from './render.ts';

const AT_ONCE = 6;

/** A full build: every page there is, printed into a folder that readers do not see yet. */
export interface FullBuild {
  folder: string;
  /** Prints some more pages. Resolves to those that could not be made. @throws Error when the home page is one of them. */
  printSome(count: number): Promise<string[]>;
  isComplete(): boolean;
}

export interface FullBuildOptions {
  render: Render;
  folder: string;
  addresses: Iterable<string>;
  /** Where an earlier print of a page may be taken from when the page cannot be made. */
  earlierFolder?: string | undefined;
  onFailure(address: string, error: unknown): void;
}

export function createFullBuild({ render, folder, addresses, earlierFolder, onFailure }: FullBuildOptions): FullBuild {
  // Taken at once: an open query would hold its connection to this state of the mirror.
  const remaining = [...addresses].reverse();

  async function print(address: string, failed: string[]): Promise<void> {
    try {
      await printPage(render, [folder], address);
    } catch (error) {
      if (address === HOME_ADDRESS) throw error;
      onFailure(address, error);
      failed.push(address);
      if (earlierFolder !== undefined) await takeOver(address, earlierFolder, folder);
    }
  }

  return {
    folder,
    async printSome(count) {
      const failed: string[] = [];
      const some = remaining.splice(-count).reverse();
      await inParallel(some, AT_ONCE, (address) => print(address, failed));
      return failed;
    },
    isComplete: () => remaining.length === 0,
  };
}

async function takeOver(address: string, from: string, to: string): Promise<void> {
  const target = join(to, toFilePath(address));
  await mkdir(dirname(target), { recursive: true });
  await copyFile(join(from, toFilePath(address)), target).catch(() => {});
}
