import { setTimeout as sleep } from 'node:timers/promises';
import { HOUR_MS } from '@toasoan/shared/durations';
import type { Cleanup } from '../measure/cleanup.ts';
import { sampleMemory } from '../measure/memory-sampler.ts';
import { summarize } from '../measure/percentile.ts';
import { settleDisk } from '../measure/settle-disk.ts';
import type { Desk } from '../newsroom/desk.ts';
import type { NewsroomSettings } from '../newsroom/newsroom-settings.ts';
import { type ServerProcess, startServer, waitUntil } from '../newsroom/server-process.ts';
import type { WebProgress } from '../newsroom/web-progress.ts';
import { countPages } from './count-pages.ts';
import type { SizeFigures } from './figures.ts';

const LIMIT_MS = HOUR_MS;
const LIST_EVERY_MS = 500;

type ColdStartFigures = Pick<
  SizeFigures,
  | 'adminListMs'
  | 'coldSyncPeakMemoryMiB'
  | 'coldSyncSeconds'
  | 'fullBuildSeconds'
  | 'pages'
  | 'pagesPerSecond'
  | 'peakMemoryMiB'
  | 'peakMemoryWithCmsMiB'
>;

/** Starts the site with nothing and measures until readers see all of it, while an editor looks at the admin's list. */
export async function measureColdStart(
  settings: NewsroomSettings,
  { cms, desk, progress }: { cms: ServerProcess; desk: Desk; progress: WebProgress },
  cleanup: Cleanup,
): Promise<{ web: ServerProcess; figures: ColdStartFigures }> {
  settleDisk();
  const startedAt = performance.now();
  const web = startServer('web', settings, cleanup);
  const syncMemory = sampleMemory([web.pid]);
  const editor = lookAtListAgainAndAgain(desk);
  await waitUntil('The cold sync', web, LIMIT_MS, progress.isFilled);
  const filledAt = performance.now();
  const adminListMs = summarize(await editor.stop());
  const coldSyncPeakMemoryMiB = await syncMemory.stop();

  const [webMemory, allMemory] = [sampleMemory([web.pid]), sampleMemory([web.pid, cms.pid])];
  await waitUntil('The full build', web, LIMIT_MS, progress.isPrinted);
  const fullBuildSeconds = (performance.now() - filledAt) / 1000;
  const pages = countPages(progress.siteFolder);
  return {
    web,
    figures: {
      coldSyncSeconds: (filledAt - startedAt) / 1000,
      coldSyncPeakMemoryMiB,
      adminListMs,
      fullBuildSeconds,
      pages,
      pagesPerSecond: pages / fullBuildSeconds,
      peakMemoryMiB: await webMemory.stop(),
      peakMemoryWithCmsMiB: await allMemory.stop(),
    },
  };
}

/** An editor who asks for the list twice a second; `stop` resolves to how long each answer took, in ms. */
function lookAtListAgainAndAgain(desk: Desk): { stop(): Promise<number[]> } {
  const took: number[] = [];
  let isLooking = true;
  const looking = (async () => {
    while (isLooking) {
      const startedAt = performance.now();
      await desk.list();
      took.push(performance.now() - startedAt);
      await sleep(Math.max(0, LIST_EVERY_MS - (performance.now() - startedAt)));
    }
    return took;
  })();
  looking.catch(() => undefined);
  return {
    stop() {
      isLooking = false;
      return looking;
    },
  };
}
