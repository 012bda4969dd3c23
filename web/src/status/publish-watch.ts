import type { TakenOver } from '../follower/taken-over.ts';
import type { PrintedPage } from '../publisher/queue-outcomes.ts';

/**
 * The way of a change, each step up to the next, in milliseconds. `notice`: from its commit in the CMS until the feed has
 * heard of it. `fetch`: its documents and pictures. `store`: the mirror's transaction. `print`: until its pages are in
 * their places.
 */
export const PUBLISH_STEPS = ['notice', 'fetch', 'store', 'print'] as const;

export type PublishStep = (typeof PUBLISH_STEPS)[number];

/** A change of the newsroom that readers see. */
export interface Publish {
  /** Its number in the change feed. */
  seq: number;
  type: string;
  documentId: string;
  /** The pages that were waited for: the document's own, else the most urgent that print something of it. */
  addresses: readonly string[];
  committedAt: Date;
  liveAt: Date;
  steps: Record<PublishStep, number>;
  totalMs: number;
}

export interface PublishWatch {
  takenOver(taken: TakenOver): void;
  printed(page: PrintedPage): void;
  /** Newest first. */
  recent(): readonly Publish[];
}

export interface PublishWatchOptions {
  /** Called with each change as soon as readers see it. */
  onLive(publish: Publish): void;
  now?: () => Date;
}

/** Publishes that are kept for the operator to look at. */
const KEPT = 50;
/** Documents on whose pages is waited; of more, the oldest are printed without being measured. */
const MOST_WAITING = 2_000;
/** Of a change of very many pages, such as the menu, so many are waited for. */
const MOST_ADDRESSES = 500;

type Known = Omit<Publish, 'liveAt' | 'steps' | 'totalMs'> & { taken: TakenOver };

interface Waiting {
  revision: number;
  missing: Set<string>;
  changes: readonly Known[];
}

/** Measures how long changes take from the CMS to the reader: told what is taken over and what is printed. */
export function createPublishWatch({ onLive, now = () => new Date() }: PublishWatchOptions): PublishWatch {
  const waiting = new Set<Waiting>();
  const waitingFor = new Map<string, Set<Waiting>>();
  let recent: Publish[] = [];

  function takenOver(taken: TakenOver): void {
    for (const one of toWaiting(taken)) {
      waiting.add(one);
      for (const address of one.missing) addTo(waitingFor, address, one);
      const [oldest] = waiting;
      if (oldest && waiting.size > MOST_WAITING) forget(oldest);
    }
  }

  function forget(one: Waiting): void {
    waiting.delete(one);
    for (const address of one.missing) removeFrom(waitingFor, address, one);
  }

  function printed({ address, version, outcome }: PrintedPage): void {
    if (outcome === 'failed') return;
    for (const one of waitingFor.get(address) ?? []) {
      if (one.revision > version) continue;
      removeFrom(waitingFor, address, one);
      one.missing.delete(address);
      if (one.missing.size > 0) continue;
      waiting.delete(one);
      one.changes.forEach(finish);
    }
  }

  function finish(known: Known): void {
    const publish = toPublish(known, now());
    recent = [publish, ...recent].slice(0, KEPT);
    onLive(publish);
  }

  return { takenOver, printed, recent: () => recent };
}

function addTo<Key, One>(sets: Map<Key, Set<One>>, key: Key, one: One): void {
  const set = sets.get(key);
  if (set) set.add(one);
  else sets.set(key, new Set([one]));
}

function removeFrom<Key, One>(sets: Map<Key, Set<One>>, key: Key, one: One): void {
  const set = sets.get(key);
  set?.delete(one);
  if (set?.size === 0) sets.delete(key);
}

/** What changed nothing that readers see is waited for no more. */
function toWaiting(taken: TakenOver): Waiting[] {
  return taken.documents.flatMap(({ type, id, pages }) => {
    const addresses = mostUrgent(pages.addresses);
    if (addresses.length === 0) return [];
    const changes = taken.changes
      .filter((change) => change.type === type && change.documentId === id)
      .map(({ seq, at }) => ({ seq, type, documentId: id, addresses, committedAt: new Date(at), taken }));
    return [{ revision: taken.revision, missing: new Set(addresses), changes }];
  });
}

function mostUrgent(addresses: ReadonlyMap<string, number>): string[] {
  let least = Infinity;
  for (const urgency of addresses.values()) least = Math.min(least, urgency);
  return [...addresses]
    .filter(([, urgency]) => urgency === least)
    .slice(0, MOST_ADDRESSES)
    .map(([address]) => address);
}

/** The clocks of the two sides may differ a little: no step takes less than no time. */
function toPublish({ taken, ...known }: Known, liveAt: Date): Publish {
  const between = (from: Date, to: Date) => Math.max(0, to.getTime() - from.getTime());
  const steps = {
    notice: between(known.committedAt, taken.noticedAt),
    fetch: between(taken.noticedAt, taken.fetchedAt),
    store: between(taken.fetchedAt, taken.storedAt),
    print: between(taken.storedAt, liveAt),
  };
  const totalMs = steps.notice + steps.fetch + steps.store + steps.print;
  return { ...known, liveAt, steps, totalMs };
}
