import { MINUTE_MS } from '@toasoan/shared/durations';
import type { MirrorView } from '../mirror/mirror-view.ts';
import type { Mirror } from '../mirror/open-mirror.ts';
import type { SpanEnd } from '../mirror/spans.ts';
import { URGENCY, type Urgency } from '../mirror/print-queue.ts';
import type { AffectedPages } from './affected-addresses.ts';
import { ASIDE_PAGES } from './aside-pages.ts';
import { placesOfPoll } from './changed-poll.ts';
import { queuePages } from './queue-pages.ts';

/**
 * Queues what the passing of time alone has changed since it was last asked: notices and polls that have begun or ended,
 * articles whose comments have closed.
 * When the clock was set back, those have not begun or ended after all, and will again. Every transaction that changes
 * documents asks it first, so that no beginning or end is lost with a document.
 */
export function queuePassedTime(view: MirrorView, now: Date): void {
  const last = new Date(view.meta.number('clock'));
  if (now.getTime() === last.getTime()) return;
  const ends = now > last ? view.spans.between(last, now) : view.spans.between(now, last);
  if (ends.length > 0) queuePages(view, affectedByTime(ends, view));
  view.meta.set('clock', now.getTime());
}

/**
 * A notice stands in the aside only, a poll also on its own page, where it was placed, and beside the articles that have it
 * for their own.
 * When comments close, the page of the article says so.
 */
function affectedByTime(ends: readonly SpanEnd[], { relations, documents }: MirrorView): AffectedPages {
  const aside = ends.some(({ type }) => type !== 'article') ? ASIDE_PAGES : [];
  const addresses = new Map<string, Urgency>(aside.map((address) => [address, URGENCY.front]));
  for (const { type, id } of ends) {
    const own = type === 'article' ? relations.articleAddress(id) : undefined;
    if (own !== undefined) addresses.set(own, URGENCY.list);
    if (type !== 'poll') continue;
    const poll = relations.pollAddress(id);
    if (poll !== undefined) addresses.set(poll, URGENCY.document);
    const placed = documents.find('poll', id);
    for (const address of placed ? placesOfPoll(placed, relations) : []) addresses.set(address, URGENCY.front);
    for (const articleId of relations.articlesWithPoll(id)) {
      const article = relations.articleAddress(articleId);
      if (article !== undefined) addresses.set(article, URGENCY.list);
    }
  }
  return { addresses, isEverything: false };
}

/** Looks at the clock at least this often: timers of a machine that slept or whose clock was set fire late. */
const LONGEST_WAIT_MS = MINUTE_MS;

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
