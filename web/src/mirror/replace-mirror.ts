import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Mirror } from './open-mirror.ts';

/**
 * Puts what another mirror holds in the place of all that this one holds, in one transaction: readers see the old state
 * or the new one. A thread of its own writes, for it takes seconds; meanwhile nobody else can write into this one.
 */
export async function replaceMirror(mirror: Mirror, by: Mirror): Promise<void> {
  await mirror.lend(async () => {
    const workerData = { into: mirror.file, from: by.file };
    const worker = new Worker(new URL('./replace-mirror-worker.ts', import.meta.url), { workerData });
    await once(worker, 'exit');
  });
}
