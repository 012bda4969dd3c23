import type { Core } from '@strapi/strapi';
import type { ReaderEvent, RefusalReason } from '@toasoan/shared/reader-event';
import type { Change } from '../../feed/record-changes.ts';
import type { Transaction } from '../../store/transaction.ts';

/** What the intake of a kind may use: the transaction of the batch, and the instant that counts as now. */
export interface IntakeContext {
  strapi: Core.Strapi;
  trx: Transaction;
  now: Date;
}

/**
 * How one kind of what readers send is taken in: a batch at a time, and what must be known of it is read once, so that
 * questions to the database are few. Under the lock of the change feed nothing changes between reading and writing.
 */
export type IntakeOf<Event extends ReaderEvent> = (
  context: IntakeContext,
  events: readonly Event[],
) => Promise<BatchIntake<Event>>;

export interface BatchIntake<Event extends ReaderEvent> {
  /**
   * Asked for each event once, in the order of arrival: why it cannot be kept, null when it can. Counts it as kept when it
   * decides on the next.
   */
  findRefusal(event: Event): RefusalReason | null;
  /**
   * Writes the events that can be kept, past the document service: a row costs a tenth of a document. Resolves to what
   * pages print differently from now on.
   */
  keep(events: readonly Event[]): Promise<Change[]>;
}
