import { MINUTE_MS } from '@toasoan/shared/durations';
import type { Log } from '../log/log.ts';
import { toBackoffMs } from '../loops/backoff.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import { inParallel } from '../loops/in-parallel.ts';
import { startWorkLoop, type WorkLoop } from '../loops/work-loop.ts';
import type { PictureCopies } from './copy-file.ts';
import { describeFollowFailure } from './describe-follow-failure.ts';
import { PictureDelayed, PictureRefused } from './media-folder.ts';

const AT_ONCE = 4;
const LOOK_EVERY_MS = 30_000;
const LONGEST_PAUSE_MS = 30 * MINUTE_MS;

export interface PictureFetchingOptions {
  mirror: Mirror;
  copies: PictureCopies;
  log: Log;
  /** Called when files have come that documents wait for. */
  onFetched(): void;
  elapsed(): number;
  random: () => number;
}

/** Fetches the picture files that stories have gone live without, each after growing pauses, until stopped. */
export function startPictureFetching(options: PictureFetchingOptions): WorkLoop {
  const { mirror, copies, log, onFetched, elapsed, random } = options;
  const tries = new Map<string, { failures: number; dueAt: number }>();
  const dueAt = (source: string) => tries.get(source)?.dueAt ?? 0;

  async function fetchOne(source: string): Promise<void> {
    try {
      await copies.fetchLater(source);
      tries.delete(source);
      log.info({ source }, 'A missing picture has come');
    } catch (error) {
      if (!(error instanceof PictureDelayed || error instanceof PictureRefused)) throw error;
      const failures = (tries.get(source)?.failures ?? 0) + 1;
      tries.set(source, { failures, dueAt: elapsed() + toBackoffMs(failures, random, LONGEST_PAUSE_MS) });
    }
  }

  return startWorkLoop({
    async step() {
      const wanted = new Set(mirror.committed.wanted.sources());
      for (const source of tries.keys()) if (!wanted.has(source)) tries.delete(source);
      const due = [...wanted].filter((source) => dueAt(source) <= elapsed());
      await inParallel(due, AT_ONCE, fetchOne);
      if (due.some((source) => !tries.has(source))) onFetched();
      return due.length > 0;
    },
    toIdleMs() {
      const next = Math.min(...[...tries.values()].map((one) => one.dueAt));
      return Math.max(0, Math.min(LOOK_EVERY_MS, next - elapsed()));
    },
    onFailure(error, failures) {
      if (failures === 1) log.warn({ failure: describeFollowFailure(error) }, 'Missing pictures cannot be fetched now');
    },
    random,
  });
}
