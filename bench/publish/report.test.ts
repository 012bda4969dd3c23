import { expect, test } from 'vitest';
import type { SizeFigures } from './figures.ts';
import { toReport } from './report.ts';

const summary = (median: number) => ({ count: 50, median, p95: 2 * median, max: 3 * median });

const size: SizeFigures = {
  articles: 1000,
  pages: 1500,
  database: 'sqlite',
  coldSyncSeconds: 1.234,
  adminListMs: summary(20),
  fullBuildSeconds: 4,
  pagesPerSecond: 375,
  peakMemoryMiB: 200,
  peakMemoryWithCmsMiB: 600,
  coldSyncPeakMemoryMiB: 150,
  publishToLiveMs: summary(100),
  newArticleToLiveMs: summary(110),
  newArticleToHomeMs: summary(120),
  peers: {
    astro: { fullBuildSeconds: 10, pages: 1500, pagesPerSecond: 150, peakMemoryMiB: 500, singleChangeSeconds: 9 },
  },
};

test('the table sets the others beside us, with how many times as much they need', () => {
  const lines = toReport({ sizes: [size], notes: ['no hugo here'] }).split('\n');
  expect(lines.map((line) => line.trim().split(/\s{2,}/u))).toEqual(
    expect.arrayContaining([
      ['1,000 articles, sqlite', 'ours', 'astro'],
      ['full build', '4.00 s', '10.0 s (2.5×)'],
      ['peak memory', '200 MiB', '500 MiB (2.5×)'],
      ['one change, until readers see it', '100 ms', '9.00 s (90×)'],
      ['95 % of 50; slowest', '200 ms; 300 ms'],
      ['cold sync', '1.23 s'],
      ['Note: no hugo here'],
    ]),
  );
});
