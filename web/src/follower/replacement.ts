import type { Log } from '../log/log.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import { replaceMirror } from '../mirror/replace-mirror.ts';
import type { ChangePage } from '../strapi/change-feed.ts';
import { toPosition } from './feed-position.ts';
import type { FeedStanding, FollowOutcome } from './feed-standing.ts';
import type { FillingProgress } from './filling-progress.ts';
import type { NextMirror } from './next-mirror.ts';
import { toSuspiciousLoss } from './suspicious-loss.ts';

export interface ReplacementOptions {
  mirror: Mirror;
  next: NextMirror;
  standing: FeedStanding;
  progress: FillingProgress;
  log: Log;
  /** Asks for what comes after what a mirror holds. */
  fetchNext(target: Mirror): Promise<ChangePage>;
  fill(target: Mirror): Promise<FollowOutcome>;
  takePage(target: Mirror, page: ChangePage): Promise<FollowOutcome>;
}

/** Another mirror, filled to take the place of ours; readers keep what there is until then. */
export interface Replacement {
  /** Whether one is on its way for this feed; one that has become pointless is removed. */
  isUnderWay(answer: ChangePage): Promise<boolean>;
  /** Fills it, keeps it in step, and at last puts it in the place of ours. */
  goOn(): Promise<FollowOutcome>;
}

export function createReplacement(options: ReplacementOptions): Replacement {
  const { mirror, next, standing, progress, log, fetchNext, fill, takePage } = options;

  async function takePlace(target: Mirror): Promise<FollowOutcome> {
    const { epoch, cursor } = toPosition(target);
    const loss = toSuspiciousLoss(mirror, target);
    standing.hold(loss);
    if (loss !== undefined) return 'held';
    await replaceMirror(mirror, target);
    await next.drop();
    log.info({ epoch, cursor }, 'The site follows another feed now');
    return 'some';
  }

  return {
    async isUnderWay({ epoch }) {
      const target = next.find();
      if (!target) return false;
      const isDone = target.isFilled() && target.committed.meta.find('sync') === mirror.committed.meta.find('sync');
      const isBackAgain = epoch === toPosition(mirror).epoch && epoch !== toPosition(target).epoch;
      if (!isDone && !isBackAgain) return true;
      await next.drop();
      progress.end();
      return false;
    },
    async goOn() {
      const target = next.open();
      if (!target.isFilled()) return fill(target);
      const page = await fetchNext(target);
      const { epoch, cursor } = toPosition(target);
      if (page.epoch !== epoch || page.latest < cursor) {
        await next.drop();
        return 'some';
      }
      return page.last !== undefined ? takePage(target, page) : takePlace(target);
    },
  };
}
