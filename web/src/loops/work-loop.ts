import { setTimeout as sleepFor } from 'node:timers/promises';
import { toBackoffMs } from './backoff.ts';
import { createSignal } from './signal.ts';

export interface WorkLoopOptions {
  /** Does some work; resolves to whether there may be more at once. */
  step(): Promise<boolean>;
  /** How long to rest when there was nothing to do and nobody wakes the loop. */
  toIdleMs(): number;
  /** After a step that had something to do, the next begins no sooner than this after it began. */
  busyEveryMs?: number;
  /** Called with what a step threw, and how many have failed in a row. The next try comes after a growing pause. */
  onFailure(error: unknown, failures: number): void;
  /** Whether the pause after a failure is kept though somebody wakes the loop: where time alone can help. */
  isPatient?: boolean;
  /** Called when a step succeeds after some have failed. */
  onRecovery?(): void;
  random?: (() => number) | undefined;
  /** Waits where nobody can wake the loop; rejects when the signal is aborted. */
  sleep?: ((ms: number, signal: AbortSignal) => Promise<unknown>) | undefined;
}

export interface WorkLoop {
  /** There may be work; cuts short the pause after a failure too, unless the loop is patient. */
  wake(): void;
  /** Resolves when the step under way is through. */
  stop(): Promise<void>;
}

/** Does step after step until stopped. Its pauses are of real time: setting the clock does not disturb them. */
export function startWorkLoop(options: WorkLoopOptions): WorkLoop {
  const { step, toIdleMs, busyEveryMs = 0, onFailure, onRecovery, isPatient = false, random = Math.random } = options;
  const { sleep = (ms, signal) => sleepFor(ms, undefined, { signal }) } = options;
  const work = createSignal();
  const stopping = new AbortController();
  let failures = 0;

  async function turn(): Promise<void> {
    const begun = performance.now();
    try {
      const isBusy = await step();
      if (failures > 0) onRecovery?.();
      failures = 0;
      if (stopping.signal.aborted) return;
      if (!isBusy) await work.wait(toIdleMs());
      else await rest(begun + busyEveryMs - performance.now());
    } catch (error) {
      // What was given up in order to stop is no failure.
      if (stopping.signal.aborted) return;
      failures += 1;
      onFailure(error, failures);
      const pauseMs = toBackoffMs(failures, random);
      await (isPatient ? rest(pauseMs) : work.wait(pauseMs));
    }
  }

  /** Ends early only when the loop is stopped. */
  async function rest(ms: number): Promise<void> {
    if (ms > 0) await sleep(ms, stopping.signal).catch(() => undefined);
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) await turn();
  }

  const running = run();
  return {
    wake: work.give,
    async stop() {
      stopping.abort();
      work.give();
      await running;
    },
  };
}
