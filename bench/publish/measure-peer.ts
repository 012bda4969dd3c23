import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Cleanup } from '../measure/cleanup.ts';
import { runMeasured } from '../measure/run-measured.ts';
import { settleDisk } from '../measure/settle-disk.ts';
import type { Peer } from '../peers/peer.ts';
import { countPages } from './count-pages.ts';
import type { PeerFigures } from './figures.ts';

/** Where one build takes longer, a second one after one change is taken to last as long. */
const REBUILD_UP_TO_SECONDS = 120;

/** Lets another generator build the site of a mirror that nobody writes to, and build it again after one change. */
export async function measurePeer(
  peer: Peer,
  { folder, mirrorFile, siteUrl }: { folder: string; mirrorFile: string; siteUrl: string },
  cleanup: Cleanup,
): Promise<PeerFigures> {
  const projectFolder = join(folder, peer.name);
  mkdirSync(projectFolder);
  const project = await peer.prepare(projectFolder, mirrorFile, new URL(siteUrl));
  settleDisk();
  const { seconds, peakMemoryMib } = await runMeasured(project, cleanup);
  const pages = countPages(project.outputFolder);
  let singleChangeSeconds = seconds;
  if (seconds < REBUILD_UP_TO_SECONDS) {
    await project.editOneArticle('Tít của bài mới nhất vừa được sửa');
    singleChangeSeconds = (await runMeasured(project, cleanup)).seconds;
  }
  return {
    fullBuildSeconds: seconds,
    pages,
    pagesPerSecond: pages / seconds,
    peakMemoryMiB: peakMemoryMib,
    singleChangeSeconds,
  };
}

/** Frees the disk of what a peer has built. */
export function removePeer(peer: Peer, folder: string): void {
  rmSync(join(folder, peer.name), { recursive: true, force: true });
}
