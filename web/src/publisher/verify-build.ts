import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { MirrorView } from '../mirror/mirror-view.ts';
import { compareFolders, type Difference } from './compare-folders.ts';
import { copyOwnFiles, toBuildOf } from './edition.ts';
import { findApp } from './kept-apps.ts';
import type { Presses } from './press/presses.ts';
import { printWhole } from './print-whole.ts';
import type { SiteFolders } from './site-folders.ts';

export interface VerificationOptions {
  /** What a connection of its own sees, so that the site may run on. */
  view: MirrorView;
  presses: Presses;
  folders: SiteFolders;
  /** The compiled app, for an edition whose own one is not kept. */
  distFolder: string;
  onFailure(address: string, reason: string): void;
}

export interface Verification {
  /** Empty when the site that readers see is what a full build would print. */
  differences: Difference[];
  pages: number;
  /** Whether something changed, or waited to be printed, while we looked: then the differences may be no more than that. */
  isDisturbed: boolean;
}

/** Prints the whole site with the app of the edition that readers see into an empty folder, and compares the two. */
export async function verifyBuild(options: VerificationOptions): Promise<Verification> {
  const { view, presses, folders, distFolder, onFailure } = options;
  const seen = await realpath(folders.site);
  const app = findApp(folders.apps, toBuildOf(basename(seen))) ?? distFolder;
  const fresh = await mkdtemp(join(dirname(folders.editions), 'verify-'));
  const edition = join(fresh, 'site');
  const unfinished = join(fresh, 'unfinished');
  const before = view.meta.number('revision');
  try {
    for (const folder of [edition, unfinished]) await mkdir(folder);
    await copyOwnFiles(join(app, 'client'), edition);
    const { pages, failed } = await printWhole(view.pages, presses, { app, edition, unfinished, isForced: false });
    for (const { address, reason } of failed) onFailure(address, reason);
    const differences = await compareFolders(edition, seen);
    return { differences, pages, isDisturbed: view.meta.number('revision') !== before || !isQuiet(view) };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Whether nothing waits to be printed. */
export function isQuiet({ queue, editions }: MirrorView): boolean {
  return queue.count() === 0 && editions.all().every(({ place }) => place === null);
}

/** How the operator reads a difference. */
export function describeDifference({ file, kind }: Difference): string {
  return `${kind.padEnd(11)} ${file}`;
}
