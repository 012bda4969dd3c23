import type { Logger } from 'pino';
import type { Environment } from '../settings/environment.ts';
import { startFollower, type Follower } from '../follower/follower.ts';
import type { TakenOver } from '../follower/taken-over.ts';
import { openMediaFolder } from '../follower/media-folder.ts';
import { startForwarder } from '../inbox/forwarder/forwarder.ts';
import { openInbox, type OpenInbox } from '../inbox/inbox.ts';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';
import { openTurns } from '../reader-forms/limits/open-turns.ts';
import { createStrapiClient } from '../strapi/client.ts';
import { createVoteReceiptSearch } from '../strapi/vote-receipt.ts';
import { createReaderEventSubmission } from '../strapi/submit-reader-events.ts';
import { startForgettingVoters } from './forget-voters.ts';
import { makeDataFolder, toSitePaths } from './site-paths.ts';

/** What a site is without its pages: the mirror that follows the CMS, and the inbox that is carried to it. */
export interface Newsdesk {
  mirror: Mirror;
  inbox: OpenInbox;
  follower: Follower;
  /** What pages and endpoints are given now. */
  toLocals(): App.Locals;
  /** Calls back whenever changes have been committed. */
  onChanges(listener: () => void): void;
  /** Ends the traffic with the CMS. */
  stop(): Promise<void>;
  /** Closes mirror and inbox. */
  close(): Promise<void>;
}

/** Opens mirror and inbox and starts what keeps them in step with the CMS; the same in production and under `astro dev`. */
export function startNewsdesk(
  environment: Environment,
  log: Logger,
  onTakenOver?: (taken: TakenOver) => void,
): Newsdesk {
  const { dataDir, cmsUrl, apiToken, readerSecret, redisUrl, siteUrl, inboxLimits: limits } = environment;
  makeDataFolder(dataDir);
  const paths = toSitePaths(dataDir);
  const mirror = openMirror(paths.mirror);
  const inbox = openInbox(paths.inbox, { limits });
  const turns = openTurns(redisUrl, log.child({ room: 'reader-forms' }));
  const stopping = new AbortController();
  const listeners: (() => void)[] = [];
  const follower = startFollower({
    mirror,
    client: createStrapiClient({ cmsUrl, apiToken, signal: stopping.signal }),
    media: openMediaFolder(paths.media, cmsUrl, stopping.signal),
    log: log.child({ room: 'follower' }),
    onChanges: () => listeners.forEach((listener) => listener()),
    onTakenOver,
  });
  const forwarder = startForwarder({
    queue: inbox,
    submit: createReaderEventSubmission(createStrapiClient({ cmsUrl, apiToken })),
    log: log.child({ room: 'inbox' }),
  });
  const forgetting = startForgettingVoters(mirror.reader, inbox, (error) =>
    log.error(error, 'Who has voted in polls long closed could not be forgotten; trying again tomorrow'),
  );
  const findVoteReceipt = createVoteReceiptSearch(createStrapiClient({ cmsUrl, apiToken, signal: stopping.signal }));
  return {
    mirror,
    inbox,
    follower,
    toLocals: () => ({ mirror: mirror.reader, inbox, now: new Date(), readerSecret, turns, findVoteReceipt, siteUrl }),
    onChanges(listener) {
      listeners.push(listener);
    },
    async stop() {
      stopping.abort();
      forgetting.stop();
      await Promise.all([follower.stop(), forwarder.stop()]);
    },
    async close() {
      turns.close();
      inbox.close();
      await mirror.close();
    },
  };
}
