import type { ReaderEvent, RefusalReason } from '@toasoan/shared/reader-event';
import type { Change } from '../../feed/record-changes.ts';
import { commentChangeIntake } from './comment-changes/comment-change-intake.ts';
import { commentIntake } from './comments/comment-intake.ts';
import type { IntakeContext, IntakeOf } from './intake-of.ts';
import { likeIntake } from './likes/like-intake.ts';
import { findKeptIds, insertReceipts } from './receipts.ts';
import { reportIntake } from './reports/report-intake.ts';
import { voteIntake } from './votes/vote-intake.ts';

type Intakes = { [Type in ReaderEvent['type']]: IntakeOf<Extract<ReaderEvent, { type: Type }>> };

/** In the order in which they are taken in: what may refer to something in the same batch comes after it. */
const INTAKES: Intakes = {
  comment: commentIntake,
  commentChange: commentChangeIntake,
  like: likeIntake,
  report: reportIntake,
  vote: voteIntake,
};

/** What became of the events of a batch. */
export interface TakenIn {
  keptBefore: ReadonlySet<string>;
  /** Why an event was not kept, by its id; those that are neither here nor in `keptBefore` are kept now. */
  refusals: ReadonlyMap<string, RefusalReason>;
  changes: Change[];
}

/** Keeps events, with a receipt for each; no two may have the same id. */
export async function takeIn(context: IntakeContext, events: readonly ReaderEvent[]): Promise<TakenIn> {
  const ids = events.map(({ id }) => id);
  const keptBefore = await findKeptIds(context.trx, ids);
  const refusals = new Map<string, RefusalReason>();
  const changes: Change[] = [];
  for (const type of Object.keys(INTAKES) as ReaderEvent['type'][]) {
    const some = events.filter((event) => event.type === type && !keptBefore.has(event.id));
    // The events of a type go to the intake of that type only, which TypeScript cannot follow through the table.
    if (some.length > 0)
      changes.push(...(await takeInKind(INTAKES[type] as IntakeOf<ReaderEvent>, context, some, refusals)));
  }
  const kept = ids.filter((id) => !keptBefore.has(id) && !refusals.has(id));
  await insertReceipts(context.trx, kept, context.now);
  return { keptBefore, refusals, changes };
}

async function takeInKind<Event extends ReaderEvent>(
  intake: IntakeOf<Event>,
  context: IntakeContext,
  events: readonly Event[],
  refusals: Map<string, RefusalReason>,
): Promise<Change[]> {
  const batch = await intake(context, events);
  const kept: Event[] = [];
  for (const event of events) {
    const refusal = batch.findRefusal(event);
    if (refusal) refusals.set(event.id, refusal);
    else kept.push(event);
  }
  return kept.length === 0 ? [] : batch.keep(kept);
}
