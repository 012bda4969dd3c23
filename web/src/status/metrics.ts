import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { SiteFacts } from './facts.ts';
import { age, judgeSite, sumDone, toLag, type SiteState } from './judge-site.ts';
import { PUBLISH_STEPS, type Publish } from './publish-watch.ts';

/** Around the second within which a publish is to be seen; the last ones tell an outage. */
const LATENCY_BUCKETS_SECONDS = [0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 2, 5, 10, 30, 60, 300, 1800];

/** Those that log; shown from the start, so that an increase can be seen. */
const ROOMS = ['server', 'follower', 'publisher', 'inbox', 'confirmer'];

const STATES: readonly SiteState[] = ['ok', 'working', 'trouble'];

export interface Metrics {
  contentType: string;
  observePublish(publish: Publish): void;
  /** All metrics as Prometheus reads them (text format 0.0.4). */
  print(facts: SiteFacts, now: Date): Promise<string>;
}

/** The numbers of one site, under names that begin with `toasoan_`, beside those of its process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const latency = new Histogram({
    name: 'toasoan_publish_latency_seconds',
    help: 'From the commit in the CMS to the page in its place, by step; step "total" is the whole way.',
    labelNames: ['step'],
    buckets: LATENCY_BUCKETS_SECONDS,
    registers: [registry],
  });
  const setGauges = createGauges(registry);
  const setCounters = createCounters(registry);
  return {
    contentType: registry.contentType,
    observePublish({ steps, totalMs }) {
      for (const step of PUBLISH_STEPS) latency.observe({ step }, steps[step] / 1000);
      latency.observe({ step: 'total' }, totalMs / 1000);
    },
    print(facts, now) {
      setGauges(facts, now);
      setCounters(facts);
      return registry.metrics();
    },
  };
}

/** What is read off the site whenever Prometheus asks. */
function createGauges(registry: Registry): (facts: SiteFacts, now: Date) => void {
  const registers = [registry];
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const labelled = (name: string, help: string, labelNames: string[]) =>
    new Gauge({ name, help, labelNames, registers });
  const info = labelled('toasoan_site_info', 'What runs.', ['version', 'build', 'edition']);
  const state = labelled('toasoan_site_state', '1 for the state that the site is in.', ['state']);
  const contact = gauge('toasoan_cms_last_contact_timestamp_seconds', 'When the CMS was last heard.');
  const lag = gauge('toasoan_feed_lag_changes', 'Changes that the CMS has announced and the site has not taken over.');
  const lagSeconds = gauge('toasoan_feed_lag_seconds', 'For how long the oldest of these has waited.');
  const refused = gauge(
    'toasoan_refused_documents',
    'Documents of the newsroom that cannot be printed until they change.',
  );
  const sync = gauge('toasoan_sync_documents', 'Documents taken over by the filling from scratch under way.');
  const run = labelled('toasoan_run_pages', 'Pages of the whole-site print under way.', ['state']);
  const queue = labelled('toasoan_print_queue_pages', 'Pages that wait to be printed.', ['urgency']);
  const failing = gauge('toasoan_print_queue_failing_pages', 'Pages among these that have failed and are tried again.');
  const queued = gauge(
    'toasoan_print_queue_oldest_seconds',
    'For how long the oldest of the waiting pages has waited.',
  );
  const inbox = labelled('toasoan_inbox_events', 'What readers sent: waiting for the CMS, or refused by it.', [
    'state',
  ]);
  const oldest = gauge('toasoan_inbox_oldest_seconds', 'For how long the oldest of the waiting events has waited.');
  const inboxBytes = gauge('toasoan_inbox_waiting_bytes', 'Of what readers sent and the CMS has not taken yet.');
  const free = gauge('toasoan_data_disk_free_bytes', 'What this user may still write on the disk of DATA_DIR.');
  const size = gauge('toasoan_data_disk_size_bytes', 'The size of the disk of DATA_DIR.');
  return (facts, now) => {
    info.reset();
    info.set({ version: facts.version, build: facts.buildId, edition: facts.editions.current ?? '' }, 1);
    const judged = judgeSite(facts, now).state;
    for (const one of STATES) state.set({ state: one }, one === judged ? 1 : 0);
    contact.set((facts.cms.lastHeardAt?.getTime() ?? 0) / 1000);
    lag.set(toLag(facts.feed));
    lagSeconds.set(facts.feed.lagSeconds);
    refused.set(facts.feed.refused.count);
    sync.set(facts.sync ? sumDone(facts.sync) : 0);
    run.set({ state: 'done' }, facts.run?.pages ?? 0);
    run.set({ state: 'left' }, facts.run ? Math.max(0, facts.run.total - facts.run.pages) : 0);
    for (const [urgency, waiting] of Object.entries(facts.queue.waiting)) queue.set({ urgency }, waiting);
    failing.set(facts.queue.failing);
    queued.set(age(facts.queue.since ?? undefined, now) / 1000);
    inbox.set({ state: 'waiting' }, facts.inbox.waiting);
    inbox.set({ state: 'refused' }, facts.inbox.refused);
    inboxBytes.set(facts.inbox.waitingBytes);
    oldest.set(age(facts.inbox.oldestAt, now) / 1000);
    free.set(facts.disk.freeBytes);
    size.set(facts.disk.totalBytes);
  };
}

/** What the site itself counts from its start: set whenever Prometheus asks. */
function createCounters(registry: Registry): (facts: SiteFacts) => void {
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers: [registry] });
  const pages = counter(
    'toasoan_pages_printed_total',
    'Pages that were printed otherwise than they stood there (written), taken away (removed), or failed.',
    ['outcome'],
  );
  const failures = counter('toasoan_failures_total', 'Warnings and errors in the log, by the room that logged them.', [
    'room',
    'severity',
  ]);
  const kept = counter('toasoan_inbox_kept_total', 'What readers sent and the site has kept on its disk.', ['type']);
  const turnedAway = counter('toasoan_inbox_turned_away_total', 'Times a reader was told to try later.', []);
  const settled = counter('toasoan_inbox_settled_total', 'What the CMS has answered for.', ['outcome']);
  return (facts) => {
    for (const each of [pages, failures, kept, turnedAway, settled]) each.reset();
    const { totals } = facts.inbox;
    for (const [type, count] of Object.entries(totals.kept)) kept.inc({ type }, count);
    turnedAway.inc(totals.turnedAway);
    for (const [outcome, count] of Object.entries(totals.settled)) settled.inc({ outcome }, count);
    for (const [outcome, count] of Object.entries(facts.pages)) pages.inc({ outcome }, count);
    for (const room of ROOMS) {
      failures.inc({ room, severity: 'warning' }, facts.failures.get(room)?.warnings ?? 0);
      failures.inc({ room, severity: 'error' }, facts.failures.get(room)?.errors ?? 0);
    }
  };
}
