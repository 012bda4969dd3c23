import type { Log } from '../log/log.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import { fetchChanges, type ChangePage } from '../strapi/change-feed.ts';
import type { StrapiClient } from '../strapi/client.ts';
import { createPictureCopies, type PictureCopies } from './copy-file.ts';
import { createDoubts } from './doubts.ts';
import { toPosition } from './feed-position.ts';
import { FeedStanding, type FollowOutcome } from './feed-standing.ts';
import { fillMirror } from './fill-mirror.ts';
import { createFillingProgress, type SyncProgress } from './filling-progress.ts';
import type { MediaFolder } from './media-folder.ts';
import { openNextMirror } from './next-mirror.ts';
import { createReplacement } from './replacement.ts';
import { createTakeOver } from './take-over-changes.ts';
import type { TakenOver } from './taken-over.ts';

/** Changes, or documents whose pictures have come, taken over in one transaction. */
const PAGE_SIZE = 200;

const DOUBT = 'The CMS answers with another change feed than the one followed so far; asking again before believing it';

export interface FeedFollowing {
  mirror: Mirror;
  client: StrapiClient;
  media: MediaFolder;
  log: Log;
  now(): Date;
  /** Milliseconds that no setting of the clock disturbs. */
  elapsed?: (() => number) | undefined;
  /** Called with changes once they are committed. */
  onTakenOver?: ((taken: TakenOver) => void) | undefined;
}

export interface FeedFollower {
  /**
   * Takes over the next changes of the feed, or goes on filling a mirror when ours does not stem from this feed.
   * Rejects when the CMS does not answer, or with nonsense; then nothing has changed.
   */
  follow(): Promise<FollowOutcome>;
  state(): FeedState;
  copies: PictureCopies;
  close(): Promise<void>;
}

export interface FeedState extends Pick<FeedStanding, 'latest' | 'behindSince' | 'held'> {
  /** How far a filling from scratch has come; undefined when there is none. */
  sync: SyncProgress | undefined;
}

export function createFeedFollower(following: FeedFollowing): FeedFollower {
  const { mirror, client, media, log, now, elapsed = () => performance.now(), onTakenOver } = following;
  const copies = createPictureCopies(mirror, media, elapsed);
  const progress = createFillingProgress(log, elapsed);
  const next = openNextMirror(mirror);
  const standing = new FeedStanding(log);
  const judge = createDoubts();
  const takeOver = createTakeOver({ client, copies, log, now });
  let areRefusedTriedAgain = false;
  const replacement = createReplacement({ mirror, next, standing, progress, log, fetchNext, fill, takePage });

  async function follow(): Promise<FollowOutcome> {
    if (!mirror.isFilled()) {
      // Readers have nothing yet that could be kept.
      await next.drop();
      return fill(mirror);
    }
    const page = await fetchNext(mirror);
    if (await replacement.isUnderWay(page)) return replacement.goOn();
    const verdict = judge(toPosition(mirror), page, elapsed());
    if (verdict === 'other') return replacement.goOn();
    standing.hold(verdict === 'same' ? undefined : DOUBT);
    return verdict === 'same' ? takePage(mirror, page) : 'held';
  }

  async function fetchNext(target: Mirror): Promise<ChangePage> {
    const page = await fetchChanges(client, toPosition(target).cursor, PAGE_SIZE);
    standing.hear(page);
    return page;
  }

  async function fill(target: Mirror): Promise<FollowOutcome> {
    // Whatever it sets aside has just been tried.
    areRefusedTriedAgain = true;
    await fillMirror({ client, copies, progress, log, now, elapsed }, target);
    return 'some';
  }

  async function takePage(target: Mirror, page: ChangePage): Promise<FollowOutcome> {
    const { last } = page;
    if (last === undefined) return target === mirror ? takeWaiting() : 'nothing';
    const taken = await takeOver.changes(target, page, last);
    standing.reach(last);
    if (target === mirror) onTakenOver?.(taken);
    return 'some';
  }

  /** What this code refuses may be another thing than what the code before it refused: at the start all of it is tried again. */
  async function takeWaiting(): Promise<FollowOutcome> {
    if (!areRefusedTriedAgain) {
      areRefusedTriedAgain = true;
      if (mirror.committed.refused.count() > 0) await takeOver.refused(mirror, PAGE_SIZE);
    }
    return takeOver.waiting(mirror, PAGE_SIZE);
  }

  function state(): FeedState {
    const { latest, behindSince, held } = standing;
    return { latest, behindSince, held, sync: progress.state() };
  }

  return { follow, state, copies, close: next.close };
}
