import { describe, expect, it, vi } from 'vitest';
import { every, nightlyInVietnam, startTimer, type Clock } from './timer.ts';

const log = { warn: vi.fn() } as never;

/** A clock that a test moves. */
function createClock(start: string) {
  let now = Date.parse(start);
  let waiting: { at: number; callback: () => void }[] = [];
  const clock: Clock = {
    now: () => new Date(now),
    after(milliseconds, callback) {
      const entry = { at: now + milliseconds, callback };
      waiting.push(entry);
      return { cancel: () => (waiting = waiting.filter((other) => other !== entry)) };
    },
  };
  async function pass(milliseconds: number): Promise<void> {
    const end = now + milliseconds;
    for (;;) {
      const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      waiting = waiting.filter((entry) => entry !== next);
      now = next.at;
      next.callback();
      await new Promise(setImmediate);
    }
    now = end;
  }
  /** Sets the clock back; what waits still waits as long as before. */
  function setBack(milliseconds: number): void {
    now -= milliseconds;
    for (const entry of waiting) entry.at -= milliseconds;
  }
  return { clock, pass, setBack, isWaiting: () => waiting.length > 0 };
}

describe('a timer', () => {
  it('does its work when it is due, and not before', async () => {
    const { clock, pass } = createClock('2026-03-01T00:00:00Z');
    const work = vi.fn(() => Promise.resolve());
    startTimer({ log }, { name: 'Work', due: every(15_000), work }, clock);
    await pass(14_999);
    expect(work).not.toHaveBeenCalled();
    await pass(1);
    expect(work).toHaveBeenCalledTimes(1);
    await pass(45_000);
    expect(work).toHaveBeenCalledTimes(4);
  });

  it('never does its work twice at a time', async () => {
    const { clock, pass } = createClock('2026-03-01T00:00:00Z');
    let finish = () => {};
    const work = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    startTimer({ log }, { name: 'Work', due: every(1_000), work }, clock);
    await pass(60_000);
    expect(work).toHaveBeenCalledTimes(1);
    finish();
    await new Promise(setImmediate);
    await pass(1_000);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('goes on after a failure, which it logs', async () => {
    const { clock, pass } = createClock('2026-03-01T00:00:00Z');
    const warn = vi.fn();
    const work = vi.fn(() => Promise.reject(new Error('disk full')));
    startTimer({ log: { warn } as never }, { name: 'Work', due: every(1_000), work }, clock);
    await pass(2_000);
    expect(work).toHaveBeenCalledTimes(2);
    expect(warn).toHaveBeenCalledWith('Work could not be done: Error: disk full');
  });

  it('does its work on time when the clock was set back', async () => {
    const { clock, pass, setBack } = createClock('2026-03-01T00:00:00Z');
    const work = vi.fn(() => Promise.resolve());
    startTimer({ log }, { name: 'Work', due: every(15_000), work }, clock);
    await pass(5_000);
    setBack(3_600_000);
    await pass(25_000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('stops when the work under way is done, and tells it to stop', async () => {
    const { clock, pass, isWaiting } = createClock('2026-03-01T00:00:00Z');
    let finish = () => {};
    let signal: AbortSignal | undefined;
    const work = (_now: Date, stop: AbortSignal) => {
      signal = stop;
      return new Promise<void>((resolve) => (finish = resolve));
    };
    const timer = startTimer({ log }, { name: 'Work', due: every(1_000), work }, clock);
    await pass(1_000);
    let isStopped = false;
    const stopping = timer.stop().then(() => (isStopped = true));
    await new Promise(setImmediate);
    expect([isStopped, signal?.aborted]).toEqual([false, true]);
    finish();
    await stopping;
    expect(isWaiting()).toBe(false);
  });
});

describe('a night in Viet Nam', () => {
  const due = nightlyInVietnam(3, 17);
  it.each([
    ['2026-03-01T20:16:59.999Z', '2026-03-01T20:17:00.000Z'],
    ['2026-03-01T20:17:00.000Z', '2026-03-02T20:17:00.000Z'],
    ['2026-03-01T16:59:59.000Z', '2026-03-01T20:17:00.000Z'],
    ['2026-03-01T17:00:00.000Z', '2026-03-01T20:17:00.000Z'],
    ['2026-12-31T23:59:59.000Z', '2027-01-01T20:17:00.000Z'],
  ])('after %s comes at %s, whatever zone the machine is in', (after, next) => {
    expect(due(new Date(after)).toISOString()).toBe(next);
  });

  it('brings the work once, at its minute', async () => {
    const { clock, pass } = createClock('2026-03-01T10:00:00Z');
    const nights: string[] = [];
    const work = async (now: Date) => void nights.push(now.toISOString());
    startTimer({ log }, { name: 'Work', due, work }, clock);
    await pass(3 * 24 * 3_600_000);
    expect(nights).toEqual(['2026-03-01T20:17:00.000Z', '2026-03-02T20:17:00.000Z', '2026-03-03T20:17:00.000Z']);
  });
});
