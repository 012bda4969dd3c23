import type { ReaderEvent, ReaderEventOutcome } from '@toasoan/shared/reader-event';

/** What became of an event in the end. */
export type SettledOutcome = Exclude<ReaderEventOutcome, 'later'>;

/** What an inbox has done since it was opened. */
export interface InboxTotals {
  /** Events on the disk, by type. */
  kept: Partial<Record<ReaderEvent['type'], number>>;
  /** Readers told to try later. */
  turnedAway: number;
  /** What the CMS has answered for good. */
  settled: Record<SettledOutcome, number>;
}

export function newTotals(): InboxTotals {
  return { kept: {}, turnedAway: 0, settled: { accepted: 0, duplicate: 0, refused: 0 } };
}
