import { statfs } from 'node:fs/promises';
import type { Follower } from '../follower/follower.ts';
import type { OpenInbox } from '../inbox/inbox.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import type { Publisher } from '../publisher/publisher.ts';
import type { SiteFacts } from './facts.ts';

/** The rooms that know, and what the site was started with. */
export interface FactSources extends Pick<SiteFacts, 'version' | 'buildId' | 'startedAt' | 'failures'> {
  dataDir: string;
  mirror: Mirror;
  inbox: OpenInbox;
  follower: Follower;
  publisher: Publisher;
}

/** How the site is now, asked of every room. */
export async function gatherFacts(sources: FactSources): Promise<SiteFacts> {
  const { version, buildId, startedAt, failures, dataDir, mirror, inbox, follower, publisher } = sources;
  const { lastContact, failure, cursor, latest, lag, held, wantedPictures, refused, sync } = follower.state();
  const { edition, nextEdition, run, presses, queue, pages } = publisher.state();
  const { bavail, blocks, bsize } = await statfs(dataDir);
  return {
    version,
    buildId,
    startedAt,
    failures,
    isFilled: mirror.isFilled(),
    cms: { lastHeardAt: lastContact, failure },
    feed: { cursor, latest, lagSeconds: lag.seconds, held, wantedPictures, refused },
    sync,
    editions: { current: edition, building: nextEdition },
    run,
    presses,
    queue,
    pages,
    inbox: { ...inbox.count(), oldestAt: inbox.findOldestWaiting(), totals: inbox.totals() },
    disk: { freeBytes: bavail * bsize, totalBytes: blocks * bsize },
    memory: { residentBytes: process.memoryUsage.rss() },
  };
}
