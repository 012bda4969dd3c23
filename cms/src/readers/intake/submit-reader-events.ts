import type { Core } from '@strapi/strapi';
import {
  READER_EVENT_BATCH_LIMIT,
  type ReaderEvent,
  type ReaderEventOutcome,
  type RefusalReason,
} from '@toasoan/shared/reader-event';
import { getLatest } from '../../feed/latest.ts';
import { recordChanges } from '../../feed/record-changes.ts';
import { inFeedTransaction, type Transaction } from '../../store/transaction.ts';
import { toBadInput } from '../../strapi/bad-input.ts';
import { parseEvent, type ReaderEventInput } from './parse-events.ts';
import { takeIn, type TakenIn } from './take-in.ts';

/** Reasons that may hold no longer when the event is sent again. */
const PASSING: readonly RefusalReason[] = ['comment-not-arrived', 'comment-pending'];

interface Result {
  id: string;
  outcome: ReaderEventOutcome;
  reason: RefusalReason | null;
}

/**
 * Keeps a batch of what readers sent, in one transaction, each event once however often it comes, and says per event
 * what became of it. `latest` is where the change feed stands after the batch.
 * @throws GraphQLError when the batch is too large
 */
export async function submitReaderEvents(strapi: Core.Strapi, inputs: readonly ReaderEventInput[], now: Date) {
  if (inputs.length > READER_EVENT_BATCH_LIMIT) {
    throw toBadInput(`${inputs.length} events in one batch; send at most ${READER_EVENT_BATCH_LIMIT}.`);
  }
  const parsed = inputs.map((input) => parseEvent(input, now));
  const events = new Map(parsed.flatMap((event) => (event ? [[event.id, event] as const] : [])).reverse());
  const { taken, latest } = await inFeedTransaction(strapi, ({ trx }) =>
    keep(strapi, trx, [...events.values()].reverse(), now),
  );
  return { latest, results: parsed.map((event, index) => toResult(inputs[index]?.id ?? '', event, events, taken)) };
}

async function keep(strapi: Core.Strapi, trx: Transaction, events: readonly ReaderEvent[], now: Date) {
  const taken = await takeIn({ strapi, trx, now }, events);
  await recordChanges(strapi, taken.changes, now);
  return { taken, latest: await getLatest(trx) };
}

/** `events` holds the first event of each id; another one of that id came after it. */
function toResult(
  id: string,
  event: ReaderEvent | undefined,
  events: ReadonlyMap<string, ReaderEvent>,
  { keptBefore, refusals }: TakenIn,
): Result {
  if (!event) return { id, outcome: 'refused', reason: 'invalid' };
  const refusal = refusals.get(event.id);
  if (refusal) return { id, outcome: PASSING.includes(refusal) ? 'later' : 'refused', reason: refusal };
  const isDuplicate = keptBefore.has(event.id) || events.get(event.id) !== event;
  return { id, outcome: isDuplicate ? 'duplicate' : 'accepted', reason: null };
}
