import { percentile } from '../measure/percentile.ts';
import type { Acceptance } from './figures.ts';
import { putLoad, type Load } from './load.ts';

/** Puts a load on a server and sums up how it was taken. @throws Error when nothing was accepted */
export async function measureAcceptance(load: Load): Promise<Acceptance> {
  const { accepted, others, seconds, tookMs } = await putLoad(load);
  if (accepted === 0) {
    throw new Error(`Nothing was accepted over ${load.connections} connections; answers: ${describe(others)}`);
  }
  return {
    connections: load.connections,
    perSecond: accepted / seconds,
    p50Ms: percentile(tookMs, 0.5),
    p99Ms: percentile(tookMs, 0.99),
    refused: Object.fromEntries(others),
  };
}

function describe(others: ReadonlyMap<number, number>): string {
  return [...others].map(([status, count]) => `${count} × ${status}`).join(', ') || 'none';
}
