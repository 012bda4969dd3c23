import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MirrorView } from '../mirror/open-mirror.ts';
import { compareFolders, type Difference } from './compare-folders.ts';
import { copyOwnFiles } from './edition.ts';
import { createFullBuild } from './full-build.ts';
import type { Render } from './render.ts';
import type { SiteFolders } from './site-folders.ts';

export interface VerificationOptions {
  /** What a connection of its own sees, so that the site may run on. */
  view: MirrorView;
  /** Renders from that same connection. */
  render: Render;
  folders: SiteFolders;
  clientFolder: string;
  onFailure(address: string, error: unknown): void;
}

export interface Verification {
  /** Empty when the site that readers see is what a full build would print. */
  differences: Difference[];
  pages: number;
  /** Whether something changed, or waited to be printed, while we looked: then the differences may be no more than that. */
  isDisturbed: boolean;
}

/** Prints the whole site from one state of the mirror into an empty folder, and compares it with what readers see. */
export async function verifyBuild(options: VerificationOptions): Promise<Verification> {
  const { view, folders, clientFolder } = options;
  await mkdir(folders.editions, { recursive: true });
  const fresh = await mkdtemp(join(dirname(folders.editions), 'verify-'));
  const before = view.meta.number('revision');
  try {
    await copyOwnFiles(clientFolder, fresh);
    const pages = await printFresh(options, fresh);
    const differences = await compareFolders(fresh, await realpath(folders.site));
    const isDisturbed = view.meta.number('revision') !== before || view.queue.count() > 0;
    return { differences, pages, isDisturbed };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function printFresh({ view, render, onFailure }: VerificationOptions, folder: string): Promise<number> {
  view.database.exec('begin');
  try {
    const addresses = [...view.relations.allAddresses()];
    const build = createFullBuild({ render, folder, addresses, onFailure });
    while (!build.isComplete()) await build.printSome(500);
    return addresses.length;
  } finally {
    view.database.exec('commit');
  }
}

/** How the operator reads a difference. */
export function describeDifference({ file, kind }: Difference): string {
  return `${kind.padEnd(11)} ${file}`;
}
