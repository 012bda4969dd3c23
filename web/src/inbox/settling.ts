import type { SettledEvent } from './event-store.ts';
import { inUnforcedTransaction } from './group-commit.ts';
import type { InboxParts } from './keeping.ts';
import type { SubmittedReaderEvents } from './forwarder/submit-reader-events.ts';
import type { InboxTotals } from './totals.ts';

/**
 * Records what the CMS answered; an id that does not wait is ignored. Gives what is a dead letter from now on.
 * Whatever of it a power cut undoes is sent again, and the CMS says again what became of it.
 */
export function settleEvents(
  parts: InboxParts,
  totals: InboxTotals,
  { results, latest }: SubmittedReaderEvents,
): SettledEvent[] {
  parts.backlog.read();
  parts.pending.recount();
  const settled = inUnforcedTransaction(parts.database, () =>
    results.flatMap((result) => toSettled(parts, result)).filter((result) => settleOne(parts, totals, result, latest)),
  );
  return settled.filter(({ outcome }) => outcome === 'refused');
}

/** What the CMS is not ready for is tried again for a day; then it is refused like anything else. */
function toSettled(
  { events, now }: InboxParts,
  { outcome, ...result }: SubmittedReaderEvents['results'][number],
): SettledEvent[] {
  if (outcome !== 'later') return [{ ...result, outcome }];
  return events.postpone(result.id, now()) ? [] : [{ ...result, outcome: 'refused' }];
}

/** Whether such an event waited. */
function settleOne(
  { events, backlog, ballots, now }: InboxParts,
  totals: InboxTotals,
  result: SettledEvent,
  latest: number,
): boolean {
  const change = events.settle(result, latest, now());
  if (!change) return false;
  backlog.count(change);
  totals.settled[result.outcome] += 1;
  if (result.outcome === 'refused' && result.reason !== 'already-voted') ballots.withdraw(result.id);
  return true;
}
