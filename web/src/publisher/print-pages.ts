import { dirname } from 'node:path';
import { toFilePath } from '@toasoan/shared/address';
import { inParallel } from '../loops/in-parallel.ts';
import { tidyFolderOf, type PageFolder } from './page-folder.ts';
import { printPage, UnprintablePage, type PrintOutcome } from './print-page.ts';
import type { Render } from './render.ts';

/** Pages printed at one time: enough that the disk forces several to itself in one go. */
const AT_ONCE = 6;

/** An edition to print into, and what makes its pages. */
export interface Target {
  folder: PageFolder;
  render: Render;
  /** Whether what is done in its folders is forced to the disk at the end. */
  isForced: boolean;
}

/** What became of a page. `failed`: it could not be made in one of the editions, and stays there as it was. */
export interface PageResult {
  address: string;
  outcome: PrintOutcome | 'failed';
  /** Why it failed. */
  error?: UnprintablePage;
}

/**
 * Prints pages into each of the editions, one edition after another for each page; tells of each page as soon as it is
 * through. @throws Error when nothing can be written; some of the pages may have been printed then.
 */
export async function printPages(
  addresses: readonly string[],
  targets: readonly Target[],
  onResult: (result: PageResult) => void,
): Promise<void> {
  const touched = targets.map(() => new Map<string, string>());

  async function print(address: string): Promise<PageResult> {
    const result: PageResult = { address, outcome: 'same' };
    for (const [index, { render, folder }] of targets.entries()) {
      try {
        const outcome = await printPage(render, folder, address);
        if (outcome === 'same') continue;
        touched[index]?.set(dirname(toFilePath(address)), address);
        if (result.outcome === 'same') result.outcome = outcome;
      } catch (error) {
        if (!(error instanceof UnprintablePage)) throw error;
        Object.assign(result, { outcome: 'failed', error });
      }
    }
    return result;
  }

  await inParallel(addresses, AT_ONCE, async (address) => onResult(await print(address)));
  for (const [index, { folder, isForced }] of targets.entries()) {
    if (!isForced) continue;
    for (const address of touched[index]?.values() ?? []) await tidyFolderOf(folder.path, address);
  }
}
