import { describe, expect, it } from 'vitest';
import type { SiteFacts } from './facts.ts';
import { judgeSite } from './judge-site.ts';
import { ago, NOW, sampleFacts } from '../../testing/sample-facts.ts';

const FEED = {
  cursor: 8,
  latest: 8,
  lagSeconds: 0,
  held: undefined,
  wantedPictures: 0,
  refused: { count: 0, newest: [] },
};
const SYNC = {
  type: 'article',
  documents: 600,
  total: 1000,
  perSecond: 33,
  secondsLeft: 12,
  done: { author: 100, article: 600 },
} as const;

const judge = (own: Partial<SiteFacts>) => judgeSite(sampleFacts(own), NOW);

describe('judgeSite', () => {
  it('has nothing to say when all is done', () => {
    expect(judge({})).toEqual({ state: 'ok', reasons: [] });
  });

  it('says what is being worked on', () => {
    const run = { edition: 'build2-sync1', pages: 25, total: 100, perSecond: 2.5, secondsLeft: 30 };
    const waiting = { document: 1, front: 2, list: 0, everything: 0 };
    expect(
      judge({ run, queue: { waiting, failing: 0, since: ago(1) }, feed: { ...FEED, latest: 9, lagSeconds: 1 } }),
    ).toEqual({
      state: 'working',
      reasons: [
        'The whole site is being printed again: 25 of 100 pages, 30 seconds left.',
        '1 change of the newsroom to be taken over.',
        '3 pages to be printed.',
      ],
    });
    expect(judge({ isFilled: false }).state).toBe('working');
    expect(judge({ isFilled: false, sync: SYNC }).reasons).toEqual([
      'The mirror is being filled from scratch: 700 documents so far, now articles, 12 seconds of these left.',
    ]);
  });

  it('gives a CMS that restarts half a minute, then says why it cannot be asked and what to check', () => {
    const cms = (seconds: number) => ({ lastHeardAt: ago(seconds), failure: 'fetch failed (ECONNREFUSED)' });
    expect(judge({ cms: cms(29) }).state).toBe('ok');
    const { state, reasons } = judge({ cms: cms(250) });
    expect(state).toBe('trouble');
    expect(reasons[0]).toMatch(/4 minutes \(fetch failed \(ECONNREFUSED\)\).*Start the CMS.*WEB_API_TOKEN/u);
  });

  it('does not send the operator to a CMS that answers: the reason says what is wrong', () => {
    const failure = 'the CMS gave an answer that makes no sense: changes.0.seq: Invalid input';
    const { reasons } = judge({ cms: { lastHeardAt: ago(60), failure } });
    expect(reasons[0]).toContain(failure);
    expect(reasons[0]).not.toContain('Start the CMS');
  });

  it('names what is set aside, which is no trouble of the operator', () => {
    const newest = [{ type: 'image' as const, id: 'anh1', reason: 'file.width: none', since: 0 }];
    expect(judge({ feed: { ...FEED, refused: { count: 3, newest } } })).toEqual({
      state: 'working',
      reasons: [
        '3 documents of the newsroom cannot be printed, until an editor changes them: image "anh1" (file.width: none); and 2 more.',
      ],
    });
  });

  it('counts a CMS that was never heard from the start', () => {
    expect(judge({ cms: { lastHeardAt: undefined, failure: undefined }, startedAt: ago(5) }).state).toBe('ok');
    expect(judge({ cms: { lastHeardAt: undefined, failure: undefined }, startedAt: ago(60) }).state).toBe('trouble');
  });

  it('calls for somebody when changes, pages or readers’ events do not get through', () => {
    const queue = { waiting: { document: 2, front: 0, list: 0, everything: 0 }, failing: 2, since: ago(1) };
    expect(judge({ queue }).reasons[0]).toMatch(/^2 pages could not be printed/u);
    const feed = { ...FEED, latest: 300, lagSeconds: 600 };
    expect(judge({ feed }).reasons[0]).toMatch(/for 10 minutes.*\(8 of 300\)/u);
    expect(judge({ feed, sync: SYNC }).state).toBe('working');
    expect(judge({ feed: { ...FEED, held: 'it is nearly empty.' } }).reasons[0]).toMatch(
      /held back: it is nearly empty/u,
    );
    const inbox = { ...sampleFacts().inbox, waiting: 1, oldestAt: ago(301) };
    expect(judge({ inbox }).reasons[0]).toMatch(/^1 comment or vote/u);
    expect(judge({ disk: { freeBytes: 300 * 1024 ** 2, totalBytes: 1 } }).reasons[0]).toMatch(/300 MiB.*DATA_DIR/u);
  });

  it('does not tell of what only follows from the silence of the CMS', () => {
    const cms = { lastHeardAt: ago(900), failure: 'the CMS answered 502' };
    const inbox = { ...sampleFacts().inbox, waiting: 3, oldestAt: ago(800) };
    const feed = { ...FEED, latest: 9, lagSeconds: 900 };
    expect(judge({ cms, inbox, feed }).reasons.filter((reason) => !reason.includes('taken over'))).toHaveLength(1);
  });
});
