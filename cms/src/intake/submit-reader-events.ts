import type { Core } from '@strapi/strapi';
import { READER_EVENT_BATCH_LIMIT, type ReaderEvent } from '@toasoan/shared/reader-event';
import { getLatest } from '../change-feed/latest.ts';
import { recordChanges, type Change } from '../change-feed/record-changes.ts';
import { inFeedTransaction, type Transaction } from '../change-feed/transaction.ts';
import { toBadInput } from '../bad-input.ts';
import { decideOutcomes, type Decision } from './decide-outcomes.ts';
import { findFacts } from './find-facts.ts';
import { insertEvents } from './insert-events.ts';
import { parseEvent, type ReaderEventInput } from './parse-events.ts';

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
  const events = parsed.filter((event) => event !== undefined);
  const { decisions, latest } = await inFeedTransaction(strapi, ({ trx }) => keep(strapi, trx, events, now));
  const outcomes = new Map(decisions.map((decision) => [decision.event, decision]));
  return { latest, results: inputs.map((input, index) => toResult(input, outcomes, parsed[index])) };
}

async function keep(strapi: Core.Strapi, trx: Transaction, events: readonly ReaderEvent[], now: Date) {
  const decisions = decideOutcomes(events, await findFacts(strapi, trx, events));
  const accepted = decisions.filter(({ outcome }) => outcome === 'accepted').map(({ event }) => event);
  await insertEvents(strapi, trx, accepted, now);
  await recordChanges(strapi, await findPollChanges(trx, accepted), now);
  return { decisions, latest: await getLatest(trx) };
}

/** One change for each poll that has got votes: its tally is printed. */
async function findPollChanges(trx: Transaction, accepted: readonly ReaderEvent[]): Promise<Change[]> {
  const ids = new Set(accepted.flatMap((event) => (event.type === 'vote' ? [event.pollId] : [])));
  const polls: { document_id: string; slug: string }[] =
    ids.size === 0
      ? []
      : await trx('polls')
          .select('document_id', 'slug')
          .whereIn('document_id', [...ids]);
  return polls.map(({ document_id, slug }) => ({
    type: 'poll',
    documentId: document_id,
    action: 'update',
    name: slug,
  }));
}

function toResult(input: ReaderEventInput, outcomes: ReadonlyMap<ReaderEvent, Decision>, event?: ReaderEvent) {
  const decision = event && outcomes.get(event);
  if (!decision) return { id: input.id, outcome: 'refused', reason: 'invalid' };
  return { id: input.id, outcome: decision.outcome, reason: decision.reason };
}
