import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReaderEvent } from '@toasoan/shared/reader-event';
import { GraphQLError } from 'graphql';
import { ClientError } from 'graphql-request';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startForwarder, type Forwarder, type ForwarderOptions } from './forwarder.ts';
import { openInbox, type OpenInbox } from '../inbox.ts';
import { sampleComment, sampleVote } from '../../../testing/sample-events.ts';
import type { SubmittedReaderEvents, SubmitReaderEvents } from './submit-reader-events.ts';

let folder: string;
let inbox: OpenInbox;
let forwarder: Forwarder | undefined;
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forwarder-'));
  inbox = openInbox(join(folder, 'inbox.db'));
  vi.clearAllMocks();
});

afterEach(async () => {
  await forwarder?.stop();
  forwarder = undefined;
  expect(log.error).not.toHaveBeenCalled();
  inbox.close();
  rmSync(folder, { recursive: true });
});

function start(submit: SubmitReaderEvents, options: Partial<ForwarderOptions> = {}): Forwarder {
  forwarder = startForwarder({ queue: inbox, submit, log, sleep: async () => {}, ...options });
  return forwarder;
}

async function keep(count: number): Promise<ReaderEvent[]> {
  const events = Array.from({ length: count }, (_, index) => (index % 2 ? sampleVote() : sampleComment()));
  await Promise.all(events.map((event) => inbox.add(event)));
  return events;
}

const untilDrained = () => vi.waitFor(() => expect(inbox.count().waiting).toBe(0), { timeout: 5000, interval: 5 });

/** A CMS that keeps events by id as the real one does, behind whatever the script lets through. */
function scriptedCms(script: (events: readonly ReaderEvent[], call: number) => void | Promise<void> = () => {}) {
  const kept: ReaderEvent[] = [];
  const batches: number[] = [];
  const take = (event: ReaderEvent): SubmittedReaderEvents['results'][number] => {
    const isKnown = kept.some(({ id }) => id === event.id);
    if (!isKnown) kept.push(event);
    return { id: event.id, outcome: isKnown ? 'duplicate' : 'accepted', reason: null };
  };
  const submit: SubmitReaderEvents = async (events) => {
    batches.push(events.length);
    await script(events, batches.length);
    return { latest: kept.length, results: events.map(take) };
  };
  return { kept, batches, submit, take };
}

/** What graphql-request throws: its message repeats the whole request. */
function clientError(status: number, code: string): ClientError {
  const errors = [new GraphQLError('It broke', { extensions: { code } })];
  return new ClientError(
    { status, errors, headers: new Headers(), body: '' },
    { query: '', variables: { name: 'Nguyễn' } },
  );
}

describe('a CMS that is well', () => {
  it('gets all that waited, in order of arrival, in batches of at most 200', async () => {
    const events = await keep(450);
    const cms = scriptedCms();
    start(cms.submit);
    await untilDrained();
    expect(cms.kept).toEqual(events);
    expect(cms.batches).toEqual([200, 200, 50]);
  });

  it('gets an event that arrives later without delay', async () => {
    const cms = scriptedCms();
    const sleep = vi.fn(async () => {});
    start(cms.submit, { sleep });
    await keep(1);
    await untilDrained();
    await keep(1);
    await untilDrained();
    expect(cms.batches).toEqual([1, 1]);
    expect(sleep).not.toHaveBeenCalled();
  });

  it('gets events that arrive while a batch is under way', async () => {
    const cms = scriptedCms(async (_, call) => {
      if (call === 1) await keep(3);
    });
    await keep(2);
    start(cms.submit);
    await untilDrained();
    expect(cms.batches).toEqual([2, 3]);
  });

  it('gets within seconds what another process lets wait again', async () => {
    const event = sampleComment();
    await inbox.add(event);
    inbox.settle({ latest: 1, results: [{ id: event.id, outcome: 'refused', reason: 'invalid' }] });
    vi.useFakeTimers();
    const cms = scriptedCms();
    start(cms.submit);
    await vi.advanceTimersByTimeAsync(10);
    inbox.deadLetters.replay([event.id]);
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect(cms.kept).toEqual([event]);
  });

  it('gets again within seconds what it was not ready for, and all the others meanwhile', async () => {
    vi.useFakeTimers();
    const cms = scriptedCms();
    const [early, ...others] = (await Promise.all([keep(3), vi.advanceTimersByTimeAsync(100)]))[0];
    let isReady = false;
    start(async (events, signal) => {
      const ready = events.filter((event) => isReady || event.id !== early?.id);
      const answer = await cms.submit(ready, signal);
      const rest = events.filter((event) => !ready.includes(event));
      const postponed = rest.map(({ id }) => ({ id, outcome: 'later' as const, reason: 'comment-not-arrived' }));
      return { ...answer, results: [...answer.results, ...postponed] };
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(cms.kept).toEqual(others);
    isReady = true;
    await vi.advanceTimersByTimeAsync(12_000);
    vi.useRealTimers();
    expect(cms.kept).toEqual([...others, early]);
    expect(inbox.count()).toMatchObject({ waiting: 0, refused: 0 });
  });

  it('has its refusals kept as dead letters while the rest of the batch is delivered', async () => {
    const [good, bad] = await keep(2);
    start(async () => ({
      latest: 3,
      results: [
        { id: good?.id ?? '', outcome: 'accepted', reason: null },
        { id: bad?.id ?? '', outcome: 'refused', reason: 'poll-not-open' },
      ],
    }));
    await untilDrained();
    expect(inbox.deadLetters.find(10)).toMatchObject([{ event: bad, reason: 'poll-not-open' }]);
  });
});

describe('a CMS that is down', () => {
  it('is asked again at growing intervals, and gets everything once it is back', async () => {
    const cms = scriptedCms((_, call) => {
      if (call <= 8) throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
    });
    const waits: number[] = [];
    const events = await keep(40);
    start(cms.submit, { random: () => 1, sleep: async (ms) => waits.push(ms) });
    await untilDrained();
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
    expect(cms.kept).toEqual(events);
  });

  it('is not asked at once because new events arrive', async () => {
    const submit = vi.fn(async () => Promise.reject(new Error('down')));
    await keep(1);
    start(submit, { sleep: (_, signal) => new Promise((_resolve, reject) => (signal.onabort = reject)) });
    await vi.waitFor(() => expect(submit).toHaveBeenCalledTimes(1));
    await keep(5);
    expect(submit).toHaveBeenCalledTimes(1);
  });

  it('gets nothing twice when it dies after keeping but before answering', async () => {
    const events = await keep(5);
    const cms = scriptedCms((batch, call) => {
      if (call > 1) return;
      batch.slice(0, 3).forEach(cms.take);
      throw new Error('socket hang up');
    });
    start(cms.submit);
    await untilDrained();
    expect(cms.kept).toEqual(events);
  });

  it('is not blamed on the readers: nothing is refused when it knows the mutation not, wants another token, or has a full disk', async () => {
    await keep(2);
    const cms = scriptedCms((_, call) => {
      if (call === 1) throw clientError(400, 'GRAPHQL_VALIDATION_FAILED');
      if (call === 2) throw clientError(200, 'FORBIDDEN');
      if (call === 3) throw clientError(503, '');
      if (call === 4) throw clientError(507, 'INTERNAL_SERVER_ERROR');
    });
    start(cms.submit);
    await untilDrained();
    expect(cms.batches).toEqual([2, 2, 2, 2, 2]);
    expect(inbox.count().refused).toBe(0);
  });

  it('never has readers’ words written to the log', async () => {
    await keep(1);
    const cms = scriptedCms((_, call) => {
      if (call === 1) throw clientError(500, 'INTERNAL_SERVER_ERROR');
    });
    start(cms.submit);
    await untilDrained();
    expect(log.warn).toHaveBeenCalled();
    expect(JSON.stringify(log.warn.mock.calls)).not.toContain('Nguyễn');
  });
});

describe('a CMS that answers strangely', () => {
  it('is asked again for the events it did not answer for', async () => {
    const events = await keep(4);
    const cms = scriptedCms();
    start(async (batch, signal) => cms.submit(batch.slice(0, 1), signal));
    await untilDrained();
    expect(cms.kept).toEqual(events);
  });

  it('is given time when it answers for none', async () => {
    const sleep = vi.fn(async () => {});
    await keep(2);
    const cms = scriptedCms();
    start(
      async (batch, signal) => (sleep.mock.calls.length < 3 ? { latest: 0, results: [] } : cms.submit(batch, signal)),
      {
        sleep,
      },
    );
    await untilDrained();
    expect(sleep).toHaveBeenCalledTimes(3);
  });
});

describe('an event on which the CMS breaks', () => {
  it('is refused when the CMS calls it wrong, and all others are delivered', async () => {
    const events = await keep(200);
    const poison = events[137];
    const cms = scriptedCms((batch) => {
      if (batch.some(({ id }) => id === poison?.id)) throw clientError(200, 'BAD_USER_INPUT');
    });
    start(cms.submit);
    await untilDrained();
    expect(new Set(cms.kept)).toEqual(new Set(events.filter((event) => event !== poison)));
    expect(inbox.deadLetters.find(10)).toMatchObject([{ event: poison, reason: 'invalid' }]);
  });

  it('is passed over when the CMS only fails, all others are delivered, and it is not lost', async () => {
    const events = await keep(50);
    const poison = events[20];
    let isMended = false;
    const cms = scriptedCms((batch) => {
      if (!isMended && batch.some(({ id }) => id === poison?.id)) throw clientError(500, 'INTERNAL_SERVER_ERROR');
    });
    start(cms.submit, { sleep: () => new Promise((resolve) => setTimeout(resolve, 1)) });
    await vi.waitFor(() => expect(cms.kept).toHaveLength(49), { timeout: 5000 });
    expect(inbox.nextWaiting(10)).toEqual([poison]);
    isMended = true;
    await untilDrained();
    expect(cms.kept).toHaveLength(50);
  });
});

describe('stopping', () => {
  it('waits for the batch under way and takes no other', async () => {
    let answer = () => {};
    const cms = scriptedCms(() => new Promise((resolve) => (answer = resolve)));
    await keep(201);
    const running = start(cms.submit);
    await vi.waitFor(() => expect(cms.batches).toEqual([200]));
    const stopped = running.stop();
    answer();
    await stopped;
    expect(inbox.count().waiting).toBe(1);
    expect(cms.batches).toEqual([200]);
  });

  it('gives up a batch that is not answered, which waits for the next start', async () => {
    vi.useFakeTimers();
    await Promise.all([inbox.add(sampleComment()), vi.advanceTimersByTimeAsync(10)]);
    const running = start(
      (_, signal) => new Promise((_resolve, reject) => (signal.onabort = () => reject(signal.reason))),
    );
    const stopped = running.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    await stopped;
    vi.useRealTimers();
    expect(inbox.count().waiting).toBe(1);
  });

  it('ends a wait at once', async () => {
    await keep(1);
    // Time stands still from here: a stop that waited for the next attempt would never come.
    vi.useFakeTimers();
    const submit = vi.fn(() => Promise.reject(new Error('down')));
    const running = startForwarder({ queue: inbox, submit, log, random: () => 1 });
    await vi.waitFor(() => expect(submit).toHaveBeenCalled());
    await running.stop();
    vi.useRealTimers();
    expect(submit).toHaveBeenCalledTimes(1);
  });
});
