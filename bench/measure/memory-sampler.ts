import { setTimeout as sleep } from 'node:timers/promises';
import { findProcessTree, readMemoryKib } from './process-tree.ts';

const EVERY_MS = 200;

/** Watches the memory of process trees until stopped. */
export interface MemorySampler {
  /** Resolves to the most that all processes of the trees had together at one time, in MiB. */
  stop(): Promise<number>;
}

/** Samples the trees below the processes about five times a second. */
export function sampleMemory(roots: readonly number[]): MemorySampler {
  let isRunning = true;
  let peakKib = 0;
  const sample = async () => {
    const memories = await Promise.all((await findProcessTree(roots)).map(readMemoryKib));
    peakKib = Math.max(
      peakKib,
      memories.reduce((sum, memory) => sum + memory, 0),
    );
  };
  const sampling = (async () => {
    for (; isRunning; await sleep(EVERY_MS)) await sample();
  })();
  return {
    async stop() {
      isRunning = false;
      await sampling;
      return Math.round(peakKib / 1024);
    },
  };
}
