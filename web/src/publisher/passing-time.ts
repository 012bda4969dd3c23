import type { Mirror, MirrorView } from '../mirror/open-mirror.ts';
import type { SpanEnd } from '../mirror/spans.ts';
import { URGENCY, type Urgency } from '../mirror/print-queue.ts';
import type { AffectedPages } from './affected-addresses.ts';
import { queuePages } from './queue-pages.ts';

/**
 * Queues what the passing of time alone has changed since it was last asked: notices and polls that have begun or ended.
 * Every transaction that changes documents asks it first, so that no beginning or end is lost with a document.
 */
export function queuePassedTime(view: MirrorView, now: Date): void {
  const from = new Date(view.meta.number('clock'));
  if (now <= from) return;
  const ends = view.spans.between(from, now);
  if (ends.length > 0) queuePages(view, affectedByTime(ends, view));
  view.meta.set('clock', now.getTime());
}

/** Which poll stood beside the articles in between cannot be told afterwards, so every aside is printed again. */
function affectedByTime(ends: readonly SpanEnd[], { relations }: MirrorView): AffectedPages {
  const affected = new Map<string, Urgency>();
  for (const address of relations.addressesWithAside()) {
    affected.set(address, address === '/' ? URGENCY.front : URGENCY.everything);
  }
  for (const { type, id } of ends) {
    const address = type === 'poll' ? relations.pollAddress(id) : undefined;
    if (address !== undefined) affected.set(address, URGENCY.document);
  }
  return { addresses: affected, isEverything: false };
}

/** Looks at the clock at least this often: timers of a machine that slept or whose clock was set fire late. */
const LONGEST_WAIT_MS = 60_000;

export interface Clock {
  /** Looks again at when the next notice or poll begins or ends. */
  reset(): void;
  stop(): void;
}

/** Queues pages at the very minute at which notices and polls begin and end; calls back when it has. */
export function startClock(mirror: Mirror, onPassed: () => void, onFailure: (error: unknown) => void): Clock {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  function reset(): void {
    clearTimeout(timer);
    if (isStopped) return;
    const now = new Date();
    const next = mirror.committed.spans.findNext(now);
    const wait = next ? next.getTime() - now.getTime() : LONGEST_WAIT_MS;
    timer = setTimeout(() => void tick(), Math.min(wait, LONGEST_WAIT_MS));
  }

  async function tick(): Promise<void> {
    await mirror.write((view) => queuePassedTime(view, new Date())).then(onPassed, onFailure);
    reset();
  }

  void tick();
  return {
    reset,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
