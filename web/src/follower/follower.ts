import type { Mirror } from '../mirror/open-mirror.ts';
import type { StrapiClient } from '../strapi/client.ts';
import { describeFailure } from '../strapi/describe-failure.ts';
import { startWorkLoop } from '../work-loop.ts';
import { createPictureCopies } from './copy-file.ts';
import { followFeed } from './follow-feed.ts';
import type { MediaFolder } from './media-folder.ts';
import type { FollowerLog } from './take-over.ts';
import type { TakenOver } from './taken-over.ts';

/** Asks for changes at least this often, in case a knock was lost. */
const POLL_EVERY_MS = 3_000;

export interface FollowerOptions {
  mirror: Mirror;
  client: StrapiClient;
  media: MediaFolder;
  log: FollowerLog;
  /** Called after changes have been committed. */
  onChanges(): void;
  /** Told of the changes of the feed themselves; a filling from scratch has none. */
  onTakenOver?: ((taken: TakenOver) => void) | undefined;
  now?: () => Date;
  random?: () => number;
  pollEveryMs?: number;
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
  /** Why it cannot be asked, since when it cannot. */
  failure: string | undefined;
}

/** Keeps the mirror in step with the CMS until stopped. */
export function startFollower(options: FollowerOptions): Follower {
  const { mirror, client, media, log, onChanges, onTakenOver, random } = options;
  const { now = () => new Date(), pollEveryMs = POLL_EVERY_MS } = options;
  const copies = createPictureCopies(mirror, media);
  const state: FollowerState = { lastContact: undefined, failure: undefined };
  const loop = startWorkLoop({
    async step() {
      const outcome = await followFeed({ mirror, client, copies, log, now, onTakenOver });
      state.lastContact = now();
      if (outcome === 'some') onChanges();
      return outcome === 'some';
    },
    toIdleMs: () => pollEveryMs,
    onFailure(error) {
      const failure = describeFailure(error);
      if (failure !== state.failure) log.warn({ failure }, 'The CMS cannot be asked for changes; trying again');
      state.failure = failure;
    },
    onRecovery() {
      log.info('The CMS answers again');
      state.failure = undefined;
    },
    random,
  });
  return { knock: loop.wake, state: () => ({ ...state }), stop: loop.stop };
}
