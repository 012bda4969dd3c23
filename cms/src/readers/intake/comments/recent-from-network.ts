import { MINUTE_MS } from '@toasoan/shared/durations';
import type { CommentEvent } from '@toasoan/shared/reader-event';
import type { Transaction } from '../../../store/transaction.ts';

/** How far back comments of the same network count. */
const WINDOW_MS = 10 * MINUTE_MS;

/** More than this many of one network make no difference to the risk. */
const COUNTED_MAX = 1000;

/**
 * Counts, for each comment of a batch, those that came from its network in the ten minutes before it, the batch's own
 * among them; null when its network is not known.
 */
export async function prepareRecentFromNetwork(
  trx: Transaction,
  comments: readonly CommentEvent[],
): Promise<(comment: CommentEvent) => number | null> {
  const own = comments.map(({ sender, submittedAt }) => ({
    networkKey: sender.networkKey,
    at: Date.parse(submittedAt),
  }));
  const ids = comments.map(({ id }) => id);
  const all = Map.groupBy([...(await findArrivals(trx, own, ids)), ...own], ({ networkKey }) => networkKey);
  return ({ sender, submittedAt }) => {
    if (sender.networkKey === null) return null;
    const before = Date.parse(submittedAt);
    return all.get(sender.networkKey)?.filter(({ at }) => at > before - WINDOW_MS && at < before).length ?? 0;
  };
}

interface Arrival {
  networkKey: string | null;
  /** Unix milliseconds. */
  at: number;
}

/** What else came from the networks of a batch in the ten minutes before it; comments that are edited are rows already. */
async function findArrivals(trx: Transaction, batch: readonly Arrival[], ids: readonly string[]): Promise<Arrival[]> {
  const networkKeys = [...new Set(batch.flatMap(({ networkKey }) => networkKey ?? []))];
  if (networkKeys.length === 0) return [];
  const since = Math.min(...batch.map(({ at }) => at)) - WINDOW_MS;
  const rows: { networkKey: string; submittedAt: number | string | Date }[] = await trx('comments')
    .select('network_key as networkKey', 'submitted_at as submittedAt')
    .whereIn('network_key', networkKeys)
    .where('submitted_at', '>', new Date(since))
    .whereNotIn('event_id', ids)
    .orderBy('submitted_at', 'desc')
    .limit(COUNTED_MAX);
  return rows.map(({ networkKey, submittedAt }) => ({ networkKey, at: new Date(submittedAt).getTime() }));
}
