import type { Core } from '@strapi/strapi';
import type { ReaderEvent, RefusalReason } from '@toasoan/shared/reader-event';
import type { Change } from '../change-feed/record-changes.ts';
import type { Transaction } from '../change-feed/transaction.ts';

/** What the intake of a kind may use: the transaction of the batch, and the instant that counts as now. */
export interface IntakeContext {
  strapi: Core.Strapi;
  trx: Transaction;
  now: Date;
}

/** How one kind of what readers send is taken in: a batch at a time, so that questions to the database are few. */
export interface IntakeOf<Event extends ReaderEvent> {
  /**
   * Reads what must be known of a batch; the answer is asked for each event once, in the order of arrival, says why it
   * cannot be kept (null when it can), and counts it as kept when it decides on the next.
   */
  prepare(context: IntakeContext, events: readonly Event[]): Promise<(event: Event) => RefusalReason | null>;
  /** Writes the events that can be kept, past the document service: a row costs a tenth of a document. */
  insert(context: IntakeContext, events: readonly Event[]): Promise<void>;
  /** What pages print differently from now on. */
  findChanges(context: IntakeContext, events: readonly Event[]): Promise<Change[]>;
}
