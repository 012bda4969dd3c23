import { inRoot } from '../stack/root.ts';
import { type Check, runnerCheck, type Tally } from './tally.ts';

interface PlaywrightResults {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

function toTally(results: unknown): Tally {
  const { stats, errors } = results as PlaywrightResults;
  const brokenOff = stats.unexpected === 0 ? errors.length : 0;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + brokenOff, skipped: stats.skipped };
}

/** The end-to-end suite: the real CMS, the real site, a real Chromium. */
export function playwrightCheck(name: string): Check {
  return runnerCheck(
    name,
    'e2e',
    (resultsFile) => ({
      command: inRoot('e2e/node_modules/.bin/playwright'),
      args: ['test', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resultsFile },
    }),
    toTally,
  );
}
