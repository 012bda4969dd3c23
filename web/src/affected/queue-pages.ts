import type { MirrorView } from '../mirror/mirror-view.ts';
import type { AffectedPages } from './affected-addresses.ts';

/** Queues pages for printing and says that what pages see has changed; within the transaction that changes it. */
export function queuePages({ meta, queue, editions }: MirrorView, { addresses, isEverything }: AffectedPages): void {
  const revision = meta.number('revision') + 1;
  meta.set('revision', revision);
  queue.add(addresses, revision);
  if (isEverything) editions.restart();
}
