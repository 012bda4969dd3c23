import { setTimeout as sleep } from 'node:timers/promises';
import { MINUTE_MS } from '@toasoan/shared/durations';
import { type Summary, summarize } from '../measure/percentile.ts';
import type { Desk } from '../newsroom/desk.ts';
import type { NewsroomSettings } from '../newsroom/newsroom-settings.ts';
import { type ServerProcess, waitUntil } from '../newsroom/server-process.ts';
import type { WebProgress } from '../newsroom/web-progress.ts';
import { openReaderWindow } from './reader-window.ts';
import type { Assignment } from './assignments.ts';

const QUIET_LIMIT_MS = 10 * MINUTE_MS;
const WARM_UP = 5;

export interface LiveFigures {
  publishToLiveMs: Summary;
  newArticleToLiveMs: Summary;
  newArticleToHomeMs: Summary;
}

/** Publishes new articles and changed old ones by turns, each when the site rests, and measures until readers see it. */
export async function measurePublishToLive(
  { siteUrl }: NewsroomSettings,
  { desk, web, progress }: { desk: Desk; web: ServerProcess; progress: WebProgress },
  assignments: AsyncIterable<Assignment>,
): Promise<LiveFigures> {
  const window = openReaderWindow(siteUrl);
  const all: number[] = [];
  const ofNew: number[] = [];
  const home: number[] = [];
  let done = 0;
  try {
    for await (const { documentId, values, address, token, isNew } of assignments) {
      await waitUntil('Printing what has changed', web, QUIET_LIMIT_MS, progress.isQuiet);
      // Nobody publishes in the very moment in which the last page is printed.
      await sleep(100);
      const startedAt = performance.now();
      const [liveAt] = await Promise.all([window.untilPageSays(address, token), desk.publish(documentId, values)]);
      const liveMs = liveAt - startedAt;
      const homeMs = isNew ? (await window.untilPageSays('/', token)) - startedAt : undefined;
      done += 1;
      if (done <= WARM_UP) continue;
      all.push(liveMs);
      if (isNew) ofNew.push(liveMs);
      if (homeMs !== undefined) home.push(homeMs);
    }
  } finally {
    window.close();
  }
  return { publishToLiveMs: summarize(all), newArticleToLiveMs: summarize(ofNew), newArticleToHomeMs: summarize(home) };
}

/** How many articles must be assigned so that this many publishes are timed. */
export function withWarmUp(publishes: number): number {
  return publishes + WARM_UP;
}
