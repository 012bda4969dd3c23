import type { Acceptance, Figures } from './figures.ts';

const whole = (value: number) => Math.round(value).toLocaleString('en');

/** The figures as a person reads them. */
export function toReport({ ours, stockStrapi, wordpress, notes }: Figures): string {
  const drains = Object.entries(ours.drainPerSecond).map(
    ([database, perSecond]) => `drained into ${database}: ${whole(perSecond)} per second`,
  );
  return [
    ...ours.comments.map((run) => toLine('our comments', run)),
    ...ours.votes.map((run) => toLine('our votes', run)),
    ...(stockStrapi?.comments ?? []).map((run) => toLine('stock Strapi', run, ours.comments)),
    ...(wordpress?.comments ?? []).map((run) => toLine('WordPress', run, ours.comments)),
    ...drains,
    ...notes.map((note) => `Note: ${note}`),
  ].join('\n');
}

/** In brackets: how many times as many of ours were accepted over as many connections. */
function toLine(what: string, run: Acceptance, ours: readonly Acceptance[] = []): string {
  const { connections, perSecond, p50Ms, p99Ms, refused } = run;
  const same = ours.find((one) => one.connections === connections);
  const times = same ? ` (ours: ${(same.perSecond / perSecond).toFixed(1)}×)` : '';
  const others = Object.entries(refused).map(([status, count]) => `, ${count} answered ${status}`);
  const speed = `${whole(perSecond)} per second${times}, median ${p50Ms.toFixed(1)} ms, 99 % ${p99Ms.toFixed(1)} ms`;
  return `${what.padEnd(14)} ${String(connections).padStart(3)} connections: ${speed}${others.join('')}`;
}
