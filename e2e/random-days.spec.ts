import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { openDesk } from './newsroom/desk.ts';
import { type Newsroom, openNewsroom } from './newsroom/newsroom.ts';
import { findFreePort } from '@toasoan/testing/find-free-port';
import { openDay } from './random-day/day.ts';
import { liveDay } from './random-day/live-day.ts';
import { createRandom } from './random-day/random.ts';
import { compareSites, findMissingFiles, findQuietCursor } from './random-day/same-site.ts';
import { openTroubles } from './random-day/troubles.ts';

/** `npm run soak` lives more and longer days; RANDOM_DAYS=17 lives the day of that seed again. */
const SEEDS = (process.env['RANDOM_DAYS'] ?? '1').split(',').map(Number);
const EDITS = Number(process.env['RANDOM_DAY_EDITS'] ?? 120);

/** A second site that knows nothing of the day: it fills its mirror and prints everything when the day is over. */
async function openCleanSite(newsroom: Newsroom) {
  const dataDir = mkdtempSync(join(tmpdir(), 'toasoan-clean-'));
  const port = await findFreePort();
  const web = newsroom.otherWeb({ DATA_DIR: dataDir, WEB_PORT: String(port), SITE_URL: newsroom.siteUrl });
  return {
    web,
    url: `http://127.0.0.1:${port}`,
    siteDir: join(dataDir, 'web/site'),
    async close() {
      await web.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

for (const seed of SEEDS) {
  test(`after ${EDITS} edits with kills in between the site is byte for byte a clean build (seed ${seed})`, async () => {
    test.setTimeout(600_000);
    const newsroom = await openNewsroom();
    const random = createRandom(seed);
    await newsroom.web.stop();
    const troubles = openTroubles(newsroom, random);
    const site = newsroom.otherWeb({});
    try {
      await troubles.start();
      const report = await liveDay(openDay(await openDesk(newsroom), newsroom, random), troubles, EDITS);
      console.log(`seed ${seed}: ${JSON.stringify(report)}`);
      expect(report.done).toBeGreaterThan(EDITS / 2);
      await troubles.stop();
      await site.start();
      const clean = await openCleanSite(newsroom);
      try {
        await clean.web.start();
        await expect(async () => {
          const [cursor, cleanCursor] = [await findQuietCursor(newsroom.siteUrl), await findQuietCursor(clean.url)];
          expect(cursor).toBeDefined();
          expect(cursor).toBe(cleanCursor);
          expect(await compareSites(clean.siteDir, newsroom.siteDir)).toBe('');
        }).toPass({ timeout: 60_000, intervals: [500, 1000, 2000, 5000] });
        expect(findMissingFiles(newsroom.siteDir)).toEqual([]);
      } finally {
        await clean.close();
      }
    } finally {
      await troubles.stop();
      await site.stop();
      await newsroom.close();
    }
  });
}
