import type { Log } from '../log/log.ts';
import type { TakenOver } from '../follower/taken-over.ts';
import type { PrintedPage } from '../publisher/queue-outcomes.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { createPublishWatch, type Publish } from './publish-watch.ts';

/** What has been published and printed since the start. */
export interface PublishRecord {
  takenOver(taken: TakenOver): void;
  printed(page: PrintedPage): void;
  /** The last publishes, newest first. */
  recent(): readonly Publish[];
  /** Calls back for each change that readers see. */
  onLive(listener: (publish: Publish) => void): void;
  metrics: Metrics;
}

/** Addresses of one publish that a line of the log names. */
const ADDRESSES_LOGGED = 5;

/** Keeps the figures, and writes one line into the log for every change that readers see. */
export function createPublishRecord(log: Pick<Log, 'info'>): PublishRecord {
  const listeners: ((publish: Publish) => void)[] = [];
  const metrics = createMetrics();
  const { takenOver, printed, recent } = createPublishWatch({
    onLive(publish) {
      metrics.observePublish(publish);
      log.info(toLogLine(publish), 'Readers see a change');
      listeners.forEach((listener) => listener(publish));
    },
  });
  return {
    takenOver,
    printed,
    recent,
    onLive(listener) {
      listeners.push(listener);
    },
    metrics,
  };
}

function toLogLine({ seq, type, documentId, addresses, totalMs, steps }: Publish): object {
  return {
    seq,
    type,
    documentId,
    addresses: addresses.slice(0, ADDRESSES_LOGGED),
    pages: addresses.length,
    totalMs,
    stepsMs: steps,
  };
}
