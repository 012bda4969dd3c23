import { newTotals } from '../src/inbox/totals.ts';
import type { SiteFacts } from '../src/status/facts.ts';

/** For tests: the instant at which the facts are looked at. */
export const NOW = new Date('2026-11-22T10:00:00Z');

export const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

/** For tests: a site with which all is well. */
export function sampleFacts(own: Partial<SiteFacts> = {}): SiteFacts {
  return {
    version: '1.2.3',
    buildId: 'build1',
    startedAt: ago(3600),
    isFilled: true,
    cms: { lastHeardAt: ago(2), failure: undefined },
    feed: {
      cursor: 120,
      latest: 120,
      lagSeconds: 0,
      held: undefined,
      wantedPictures: 0,
      refused: { count: 0, newest: [] },
    },
    sync: undefined,
    editions: { current: 'build1-sync1', building: undefined },
    run: undefined,
    presses: 0,
    queue: { waiting: { document: 0, front: 0, list: 0, everything: 0 }, failing: 0, since: null },
    pages: { written: 12, removed: 1, failed: 0 },
    inbox: { waiting: 0, waitingBytes: 0, oldestAt: undefined, refused: 2, totals: newTotals() },
    disk: { freeBytes: 50 * 1024 ** 3, totalBytes: 100 * 1024 ** 3 },
    memory: { residentBytes: 200 * 1024 ** 2 },
    failures: new Map(),
    ...own,
  };
}
