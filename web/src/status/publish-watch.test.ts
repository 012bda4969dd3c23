import { beforeEach, describe, expect, it } from 'vitest';
import type { TakenOver } from '../follower/taken-over.ts';
import { createPublishWatch, type Publish, type PublishWatch } from './publish-watch.ts';

describe('the publish watch', () => {
  let clock: number;
  let live: Publish[];
  let watch: PublishWatch;

  beforeEach(() => {
    clock = 1_000;
    live = [];
    watch = createPublishWatch({ onLive: (publish) => live.push(publish), now: () => new Date(clock) });
  });

  /** An article committed at 100 ms, noticed at 130, fetched at 150, stored at 155. */
  function taken(seq: number, revision: number, addresses: Record<string, number>, id = 'article1'): TakenOver {
    const pages = { addresses: new Map(Object.entries(addresses)), isEverything: false };
    return {
      changes: [{ seq, type: 'article', documentId: id, action: 'update', name: '1', at: new Date(100).toISOString() }],
      documents: [{ type: 'article', id, pages: pages as TakenOver['documents'][number]['pages'] }],
      revision,
      noticedAt: new Date(130),
      fetchedAt: new Date(150),
      storedAt: new Date(155),
    } as TakenOver;
  }
  const print = (address: string, version: number, outcome: 'written' | 'same' | 'failed' = 'written') =>
    watch.printed({ address, version, outcome });
  const seqs = () => live.map(({ seq }) => seq);

  it('splits the way of an article, once its own page is in its place', () => {
    watch.takenOver(taken(7, 3, { '/a-1.html': 0, '/': 1 }));
    print('/', 3);
    expect(live).toEqual([]);
    clock = 200;
    print('/a-1.html', 3);
    expect(live).toMatchObject([
      {
        seq: 7,
        addresses: ['/a-1.html'],
        steps: { notice: 30, fetch: 20, store: 5, print: 45 },
        totalMs: 100,
      },
    ]);
    expect(watch.recent()).toEqual(live);
  });

  it('does not take a page for the change that was printed before it, or could not be printed', () => {
    watch.takenOver(taken(7, 3, { '/a-1.html': 0 }));
    print('/a-1.html', 2);
    print('/a-1.html', 3, 'failed');
    expect(live).toEqual([]);
    print('/a-1.html', 4);
    expect(seqs()).toEqual([7]);
  });

  it('lets one print show all changes that came before it', () => {
    for (const seq of [1, 2, 3]) watch.takenOver(taken(seq, seq, { '/a-1.html': 0 }));
    print('/a-1.html', 3);
    expect(seqs()).toEqual([1, 2, 3]);
  });

  it('waits for the most urgent pages of what has no page of its own', () => {
    watch.takenOver(taken(7, 3, { '/': 1, '/muc/': 1, '/a-1.html': 3 }));
    print('/', 3);
    expect(live).toEqual([]);
    print('/muc/', 3, 'same');
    expect(live).toMatchObject([{ addresses: ['/', '/muc/'] }]);
  });

  it('knows of no publish when nothing that readers see has changed', () => {
    watch.takenOver(taken(7, 3, {}));
    print('/a-1.html', 3);
    expect(live).toEqual([]);
  });

  it('measures no step below zero when the clocks of the two sides differ', () => {
    const early = taken(7, 3, { '/a-1.html': 0 });
    clock = 160;
    watch.takenOver({ ...early, noticedAt: new Date(50), fetchedAt: new Date(60) });
    print('/a-1.html', 3);
    expect(live[0]?.steps.notice).toBe(0);
  });

  it('keeps the last fifty and holds on to no more documents than two thousand', () => {
    for (let n = 1; n <= 2_100; n += 1) watch.takenOver(taken(n, n, { [`/a-${n}.html`]: 0 }, `article${n}`));
    for (let n = 1; n <= 2_100; n += 1) print(`/a-${n}.html`, 2_100);
    expect(live).toHaveLength(2_000);
    expect(watch.recent()).toHaveLength(50);
    expect(watch.recent()[0]?.seq).toBe(2_100);
  });
});
