import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toFilePath } from '@toasoan/shared/address';
import type { PageOrder } from '../../mirror/page-order.ts';
import { openPageFolder } from '../page-folder.ts';
import { printPages, type PageResult } from '../print-pages.ts';
import type { Render } from '../render.ts';
import { sweepEdition } from './sweep-edition.ts';
import { tidyHashedFiles } from './tidy-hashed-files.ts';

/** Pages to print into one edition. */
export interface PrintJob {
  type: 'print';
  addresses: string[];
  /** The folder of the compiled app that makes the pages. */
  app: string;
  edition: string;
  unfinished: string;
  isForced: boolean;
  /** The edition from which a page that cannot be made is taken as it is. */
  earlierEdition?: string;
}

/** An edition from which every file is to be taken that is neither a page of the mirror nor a file of the build. */
export interface SweepJob {
  type: 'sweep';
  edition: string;
  clientFolder: string;
}

/** Folders from which hashed files and pictures are to be taken that nothing has used for long. */
export interface TidyJob {
  type: 'tidy';
  media: string;
  assets: string;
  /** The hashed files that kept builds have. */
  usedAssets: string[];
}

export type PressJob = PrintJob | SweepJob | TidyJob;

/** How many files changed, and which pages could not be made. */
export interface PressReport {
  written: number;
  removed: number;
  failed: { address: string; reason: string }[];
}

/** What a press works with: a look at the mirror of its own. */
export interface PressTools {
  loadRender(app: string): Promise<Render>;
  pages: PageOrder;
  /** The pictures that documents name. */
  picturesInUse(): Iterable<string>;
}

/** Does a job, in whatever process. @throws Error when nothing can be written. */
export async function doPressJob(job: PressJob, tools: PressTools): Promise<PressReport> {
  switch (job.type) {
    case 'print':
      return print(job, await tools.loadRender(job.app));
    case 'sweep':
      return { written: 0, removed: await sweepEdition(job, tools.pages), failed: [] };
    case 'tidy':
      return { written: 0, removed: await tidy(job, tools), failed: [] };
  }
}

async function tidy({ media, assets, usedAssets }: TidyJob, { picturesInUse }: PressTools): Promise<number> {
  const now = new Date();
  const pictures = new Set(picturesInUse());
  const styles = new Set(usedAssets);
  const removed = await tidyHashedFiles(media, (name) => pictures.has(name), now);
  return removed + (await tidyHashedFiles(assets, (name) => styles.has(name), now));
}

async function print(job: PrintJob, render: Render): Promise<PressReport> {
  const { addresses, edition, isForced, earlierEdition } = job;
  const report: PressReport = { written: 0, removed: 0, failed: [] };
  const count = ({ address, outcome, error }: PageResult) => {
    if (outcome === 'failed') report.failed.push({ address, reason: String(error?.message) });
    else if (outcome !== 'same') report[outcome] += 1;
  };
  await printPages(addresses, [{ render, folder: openPageFolder(edition, job), isForced }], count);
  if (earlierEdition !== undefined) {
    for (const { address } of report.failed) await takeOver(address, earlierEdition, edition);
  }
  return report;
}

async function takeOver(address: string, from: string, to: string): Promise<void> {
  const target = join(to, toFilePath(address));
  await mkdir(dirname(target), { recursive: true });
  await copyFile(join(from, toFilePath(address)), target).catch(() => {});
}
