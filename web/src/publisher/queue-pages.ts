import type { MirrorView } from '../mirror/open-mirror.ts';
import type { Urgency } from '../mirror/print-queue.ts';

/** Queues pages for printing and says that what pages see has changed; within the transaction that changes it. */
export function queuePages({ meta, queue }: MirrorView, addresses: ReadonlyMap<string, Urgency>): void {
  const revision = meta.number('revision') + 1;
  meta.set('revision', revision);
  queue.add(addresses, revision);
}
