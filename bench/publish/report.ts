import type { Figures, PeerFigures, SizeFigures } from './figures.ts';

type Row = [label: string, ...cells: string[]];

/** The figures as a person reads them. In brackets: how many times as much the others need. */
export function toReport({ sizes, notes }: Figures): string {
  return [...sizes.map(toTable), ...notes.map((note) => `Note: ${note}`)].join('\n\n');
}

function toTable(size: SizeFigures): string {
  const peers = Object.entries(size.peers);
  const beside = (toCell: (peer: PeerFigures) => string) => peers.map(([, peer]) => toCell(peer));
  const { publishToLiveMs: live, newArticleToHomeMs: home, adminListMs: list } = size;
  const rows: Row[] = [
    [`${whole(size.articles)} articles, ${size.database}`, 'ours', ...peers.map(([name]) => name)],
    ['pages', whole(size.pages), ...beside(({ pages }) => whole(pages))],
    [
      'full build',
      seconds(size.fullBuildSeconds),
      ...beside((peer) => `${seconds(peer.fullBuildSeconds)} ${times(peer.fullBuildSeconds, size.fullBuildSeconds)}`),
    ],
    ['  pages per second', whole(size.pagesPerSecond), ...beside(({ pagesPerSecond }) => whole(pagesPerSecond))],
    [
      '  peak memory',
      mebibytes(size.peakMemoryMiB),
      ...beside((peer) => `${mebibytes(peer.peakMemoryMiB)} ${times(peer.peakMemoryMiB, size.peakMemoryMiB)}`),
    ],
    ['  with the CMS', mebibytes(size.peakMemoryWithCmsMiB)],
    [
      'one change, until readers see it',
      milliseconds(live.median),
      ...beside(
        (peer) => `${seconds(peer.singleChangeSeconds)} ${times(peer.singleChangeSeconds * 1000, live.median)}`,
      ),
    ],
    [`  95 % of ${live.count}; slowest`, `${milliseconds(live.p95)}; ${milliseconds(live.max)}`],
    ['  home page with a new article', `${milliseconds(home.median)}; 95 %: ${milliseconds(home.p95)}`],
    ['cold sync', seconds(size.coldSyncSeconds)],
    ['  peak memory', mebibytes(size.coldSyncPeakMemoryMiB)],
    ['  the admin’s list meanwhile', `${milliseconds(list.median)}; 95 %: ${milliseconds(list.p95)}`],
  ];
  return align(rows);
}

function align(rows: readonly Row[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
    .map((cells) => cells.join('   ').trimEnd())
    .join('\n');
}

const whole = (value: number) => Math.round(value).toLocaleString('en');
const seconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} s`;
const milliseconds = (value: number) => `${whole(value)} ms`;
const mebibytes = (value: number) => `${whole(value)} MiB`;
const times = (theirs: number, ours: number) => `(${(theirs / ours).toFixed(theirs / ours < 10 ? 1 : 0)}×)`;
