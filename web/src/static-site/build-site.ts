import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedFollowing } from '../follower/follow-feed.ts';
import type { PrinterOptions } from '../publisher/printer.ts';
import { catchUp } from './catch-up.ts';
import type { CacheFolders } from './cache-folders.ts';
import { collectSite, type SiteContent } from './collect-site.ts';
import { openFileIndex } from './file-index.ts';
import { toHostingFiles } from './hosting-files.ts';
import { layOutSite } from './lay-out-site.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import { planDeployment } from './plan-deployment.ts';
import { printSite } from './print-site.ts';
import { toRedirects, type Redirects } from './redirects.ts';
import { listSiteFiles } from './site-files.ts';

export interface BuildOptions {
  following: FeedFollowing;
  printing: Omit<PrinterOptions, 'wake'>;
  /** What our own server sends with every answer, for static hosts. */
  headers: Readonly<Record<string, string>>;
  /** The compiled app's files for browsers. */
  clientFolder: string;
  folders: CacheFolders;
  /** Where the built site goes: the folder `site` and the lists beside it. */
  out: string;
  /** What was deployed last; undefined when nothing is known to be. */
  deployed: Manifest | undefined;
}

export interface BuildSummary {
  files: number;
  /** How many of them have been written since the last build. */
  written: number;
  /** Against what was deployed last. */
  changed: number;
  removed: number;
}

/** Of these the last is written last: where there is no manifest, there is no whole build. */
const LISTS = ['changed.txt', 'removed.txt', 'redirects.json', 'deployed.json', 'manifest.json'] as const;

/**
 * Brings the printed site into step with the newsroom and lays it out as a plain folder, with the lists of what must be
 * deployed. Until every page is printed the folder stays as the last build left it.
 * @throws OperatorError when the CMS cannot be read or a page not printed.
 */
export async function buildSite(options: BuildOptions): Promise<BuildSummary> {
  await catchUp(options.following);
  await printSite(options.printing);
  const { content, redirects, written } = collect(options);
  const { changed, removed } = await layOut(options, content, redirects);
  return { files: content.files.length, written, changed, removed };
}

function collect({ following: { mirror }, headers, clientFolder, folders }: BuildOptions) {
  const index = openFileIndex(folders.index);
  try {
    const pages = listSiteFiles(folders.site);
    const redirects = toRedirects(
      mirror,
      pages.map(({ path }) => path),
    );
    const content = collectSite(pages, toHostingFiles(redirects, headers), { folders, clientFolder, index });
    index.save();
    return { content, redirects, written: index.filesRead() };
  } finally {
    index.close();
  }
}

async function layOut(options: BuildOptions, { sources, files }: SiteContent, redirects: Redirects) {
  const { following, printing, out, deployed } = options;
  const now = following.now();
  const cursor = following.mirror.reader.getCursor();
  const withdrawn = following.mirror.committed.withdrawn.all();
  const built = { buildId: printing.buildId, cursor, madeAt: now.toISOString(), withdrawn, files };
  const { changed, removed, after } = planDeployment(deployed, built, now);
  mkdirSync(out, { recursive: true });
  for (const name of LISTS.toReversed()) rmSync(join(out, name), { force: true });
  layOutSite(join(out, 'site'), sources);
  writeFileSync(join(out, 'changed.txt'), toLines(changed));
  writeFileSync(join(out, 'removed.txt'), toLines(removed));
  writeFileSync(join(out, 'redirects.json'), `${JSON.stringify(redirects)}\n`);
  await writeManifest(join(out, 'deployed.json'), after);
  await writeManifest(join(out, 'manifest.json'), built);
  return { changed: changed.length, removed: removed.length };
}

function toLines(paths: readonly string[]): string {
  return paths.map((path) => `${path}\n`).join('');
}
