import type { SiteFacts } from './facts.ts';
import { age, judgeSite, toLag, type SiteState } from './judge-site.ts';
import { summarizeLatency } from './latency.ts';
import { PUBLISH_STEPS, type Publish } from './publish-watch.ts';

/** The answer of /-/status: instants in ISO 8601, durations in the unit of their names. */
export interface StatusReport {
  state: SiteState;
  reasons: string[];
  [subject: string]: unknown;
}

/** What is told to the operator, and to what watches in the operator's place. */
export function toStatusReport(facts: SiteFacts, publishes: readonly Publish[], now: Date): StatusReport {
  const { version, buildId, startedAt, cms, editions, pages, disk, memory, failures } = facts;
  return {
    ...judgeSite(facts, now),
    at: now,
    version,
    buildId,
    startedAt,
    editions,
    cms,
    feed: { ...facts.feed, lagChanges: toLag(facts.feed) },
    sync: facts.sync,
    run: facts.run,
    presses: facts.presses,
    queue: facts.queue,
    pages,
    publishes: toPublishes(publishes),
    inbox: toInbox(facts.inbox, now),
    disk,
    memory,
    failures: Object.fromEntries(failures),
  };
}

function toInbox({ waiting, waitingBytes, oldestAt, refused, totals }: SiteFacts['inbox'], now: Date) {
  return { waiting, waitingBytes, oldestSeconds: toSeconds(age(oldestAt, now)), deadLetters: refused, totals };
}

function toPublishes(publishes: readonly Publish[]) {
  const steps = PUBLISH_STEPS.map((step) => [step, summarizeLatency(publishes.map(({ steps: each }) => each[step]))]);
  return {
    count: publishes.length,
    totalMs: summarizeLatency(publishes.map(({ totalMs }) => totalMs)),
    stepsMs: Object.fromEntries(steps) as object,
    last: publishes.map(({ seq, type, documentId, addresses, committedAt, liveAt, steps: stepsMs, totalMs }) => ({
      seq,
      type,
      documentId,
      addresses: addresses.slice(0, ADDRESSES_TOLD),
      committedAt,
      liveAt,
      stepsMs,
      totalMs,
    })),
  };
}

/** Of a change on very many pages, the first ones are enough to know it by. */
const ADDRESSES_TOLD = 10;

function toSeconds(milliseconds: number): number {
  return milliseconds / 1000;
}
