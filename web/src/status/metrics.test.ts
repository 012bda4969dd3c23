import { describe, expect, it } from 'vitest';
import { createMetrics } from './metrics.ts';
import { ago, NOW, sampleFacts } from '../../testing/sample-facts.ts';

const SAMPLE = /^(?<name>[a-z_][a-z0-9_]*)(?:\{(?<labels>[^{}]*)\})? (?<value>-?[0-9.e+-]+|[+-]Inf|[Nn]a[Nn])$/u;

/** The text format 0.0.4, read back: the value of each sample, the type of each metric. */
function read(text: string) {
  const samples = new Map<string, number>();
  const types = new Map<string, string>();
  for (const line of text.trimEnd().split('\n')) {
    const [, comment, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/u.exec(line) ?? [];
    if (comment === 'TYPE') types.set(name, rest);
    if (comment !== undefined || line === '') continue;
    const groups = SAMPLE.exec(line)?.groups;
    if (!groups) throw new Error(`not a sample: ${line}`);
    samples.set(`${groups['name']}${groups['labels'] ? `{${groups['labels']}}` : ''}`, Number(groups['value']));
  }
  return { samples, types };
}

const publish = {
  seq: 7,
  type: 'article',
  documentId: 'article1',
  addresses: ['/a-1.html'],
  committedAt: ago(1),
  liveAt: NOW,
  steps: { notice: 60, fetch: 40, store: 10, print: 90 },
  totalMs: 200,
};

describe('the metrics', () => {
  it('tell what the site is doing, in the text format of Prometheus', async () => {
    const metrics = createMetrics();
    metrics.observePublish(publish);
    const facts = sampleFacts({
      feed: {
        cursor: 100,
        latest: 103,
        lagSeconds: 12,
        held: undefined,
        wantedPictures: 0,
        refused: { count: 0, newest: [] },
      },
      queue: { waiting: { document: 1, front: 2, list: 0, everything: 0 }, failing: 1, since: ago(4) },
      run: { edition: 'build2-sync1', pages: 30, total: 100, perSecond: 10, secondsLeft: 7 },
      inbox: {
        ...sampleFacts().inbox,
        waitingBytes: 4096,
        totals: { kept: { vote: 7 }, turnedAway: 2, settled: { accepted: 5, duplicate: 1, refused: 1 } },
      },
      failures: new Map([['follower', { warnings: 4, errors: 1, last: { at: NOW, message: 'x' } }]]),
    });
    const { samples } = read(await metrics.print(facts, NOW));
    expect(Object.fromEntries(samples)).toMatchObject({
      'toasoan_site_info{version="1.2.3",build="build1",edition="build1-sync1"}': 1,
      'toasoan_site_state{state="trouble"}': 1,
      'toasoan_site_state{state="ok"}': 0,
      toasoan_feed_lag_changes: 3,
      toasoan_feed_lag_seconds: 12,
      'toasoan_publish_latency_seconds_count{step="total"}': 1,
      'toasoan_publish_latency_seconds_sum{step="print"}': 0.09,
      'toasoan_publish_latency_seconds_bucket{le="0.2",step="total"}': 1,
      'toasoan_publish_latency_seconds_bucket{le="0.1",step="total"}': 0,
      'toasoan_print_queue_pages{urgency="front"}': 2,
      toasoan_print_queue_failing_pages: 1,
      toasoan_print_queue_oldest_seconds: 4,
      'toasoan_pages_printed_total{outcome="written"}': 12,
      'toasoan_run_pages{state="left"}': 70,
      'toasoan_failures_total{room="follower",severity="warning"}': 4,
      'toasoan_failures_total{room="inbox",severity="error"}': 0,
      'toasoan_inbox_events{state="refused"}': 2,
      toasoan_inbox_waiting_bytes: 4096,
      'toasoan_inbox_kept_total{type="vote"}': 7,
      toasoan_inbox_turned_away_total: 2,
      'toasoan_inbox_settled_total{outcome="refused"}': 1,
    });
    expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  });

  it('are named by the rules of Prometheus: counters end in _total, units are base units', async () => {
    const { types } = read(await createMetrics().print(sampleFacts(), NOW));
    const own = [...types].filter(([name]) => name.startsWith('toasoan_'));
    expect(own.length).toBeGreaterThan(10);
    for (const [name, type] of own) {
      expect(name.endsWith('_total'), name).toBe(type === 'counter');
      expect(name).not.toMatch(/_(?:ms|millis|milliseconds|minutes|kb|mib|percent)(?:_|$)/u);
    }
  });

  it('count on from scrape to scrape, and forget the edition that is no more', async () => {
    const metrics = createMetrics();
    await metrics.print(sampleFacts(), NOW);
    const editions = { current: 'build2-sync1', building: undefined };
    const pages = { written: 13, removed: 1, failed: 0 };
    const { samples } = read(await metrics.print(sampleFacts({ pages, editions }), NOW));
    expect(samples.get('toasoan_pages_printed_total{outcome="written"}')).toBe(13);
    expect([...samples.keys()].filter((name) => name.startsWith('toasoan_site_info'))).toHaveLength(1);
  });
});
