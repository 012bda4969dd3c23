import type { Log } from '../log/log.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import type { RefusedDocument } from '../mirror/refused-documents.ts';
import type { StrapiClient } from '../strapi/client.ts';
import { startWorkLoop } from '../loops/work-loop.ts';
import { describeFollowFailure } from './describe-follow-failure.ts';
import type { SyncProgress } from './filling-progress.ts';
import { createFeedFollower } from './follow-feed.ts';
import type { MediaFolder } from './media-folder.ts';
import { startPictureFetching } from './picture-fetching.ts';
import { startWithdrawing } from './withdrawing.ts';
import type { TakenOver } from './taken-over.ts';

/** Asks for changes at least this often, in case a knock was lost. */
const POLL_EVERY_MS = 3_000;

/** So many of the documents that are set aside are named to the operator. */
const MOST_NAMED = 5;

/** While changes keep coming they are taken over together, this often: the first of them at once. */
const TAKE_EVERY_MS = 100;

export interface FollowerOptions {
  mirror: Mirror;
  client: StrapiClient;
  media: MediaFolder;
  log: Log;
  /** Called after changes have been committed. */
  onChanges(): void;
  /** Called with the changes of the feed themselves; a filling from scratch has none. */
  onTakenOver?: ((taken: TakenOver) => void) | undefined;
  now?: () => Date;
  random?: () => number;
  pollEveryMs?: number;
  /** Milliseconds that no setting of the clock disturbs. */
  elapsed?: () => number;
}

export interface Follower {
  /** The CMS says that the feed has grown. */
  knock(): void;
  state(): FollowerState;
  /** Resolves when what is under way is committed, or given up without a trace. */
  stop(): Promise<void>;
}

export interface FollowerState {
  /** When the CMS was last heard of. */
  lastContact: Date | undefined;
  /** Why nothing can be taken over now. */
  failure: string | undefined;
  /** Why what the CMS has now does not take the place of what readers see; waits for an operator. */
  held: string | undefined;
  /** How far a filling from scratch has come; undefined when there is none. */
  sync: SyncProgress | undefined;
  /** The number of the last change that the mirror holds. */
  cursor: number;
  /** The number of the newest change of the feed; undefined until the CMS has told. */
  latest: number | undefined;
  /** How many changes, and for how long, the mirror is behind what the CMS has told. */
  lag: { changes: number; seconds: number };
  /** Picture files that stories had to go live without. */
  wantedPictures: number;
  /** Documents that are set aside until they change: how many, and the newest of them. */
  refused: { count: number; newest: RefusedDocument[] };
}

/** Keeps the mirror in step with the CMS until stopped. */
export function startFollower(options: FollowerOptions): Follower {
  const { mirror, client, media, log, onChanges, onTakenOver, random = Math.random } = options;
  const { now = () => new Date(), pollEveryMs = POLL_EVERY_MS, elapsed = () => performance.now() } = options;
  const feed = createFeedFollower({ mirror, client, media, log, now, elapsed, onTakenOver });
  const { copies } = feed;
  let lastContact: Date | undefined;
  let failure: string | undefined;

  const loop = startWorkLoop({
    async step() {
      const outcome = await feed.follow();
      lastContact = now();
      if (outcome !== 'some') return false;
      onChanges();
      pictures.wake();
      return true;
    },
    toIdleMs: () => pollEveryMs,
    busyEveryMs: TAKE_EVERY_MS,
    onFailure(error) {
      const reason = describeFollowFailure(error);
      if (reason !== failure) log.warn({ failure: reason }, 'Nothing can be taken over from the CMS; trying again');
      failure = reason;
    },
    onRecovery() {
      log.info('Changes are taken over from the CMS again');
      failure = undefined;
    },
    random,
  });
  const withdrawing = startWithdrawing({ mirror, client, media, log, pollEveryMs, random });
  const pictures = startPictureFetching({ mirror, copies, log, onFetched: loop.wake, elapsed, random });

  function state(): FollowerState {
    const { latest, behindSince, held, sync } = feed.state();
    const cursor = mirror.committed.meta.number('cursor');
    const behindMs = behindSince ? now().getTime() - behindSince.getTime() : 0;
    const lag = { changes: Math.max(0, (latest ?? 0) - cursor), seconds: Math.max(0, Math.round(behindMs / 1000)) };
    const wantedPictures = mirror.committed.wanted.count();
    const { refused: aside } = mirror.committed;
    const refused = { count: aside.count(), newest: aside.newest(MOST_NAMED) };
    return { lastContact, failure, held, sync, cursor, latest, lag, wantedPictures, refused };
  }

  return {
    knock() {
      withdrawing.wake();
      loop.wake();
    },
    state,
    async stop() {
      await Promise.all([loop.stop(), pictures.stop(), withdrawing.stop()]);
      await feed.close();
    },
  };
}
