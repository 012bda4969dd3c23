import type { ReaderEvent, ReaderEventOutcome } from '@toasoan/shared/reader-event';

/** What the CMS answered to a batch. */
export interface SubmittedReaderEvents {
  results: { id: string; outcome: ReaderEventOutcome; reason: string | null }[];
  /** A number of the change feed by which every vote of the batch is part of its poll's tally. */
  latest: number;
}

/**
 * Hands a batch to the CMS; safe to repeat. Rejects when no answer came; may be aborted by the signal.
 * Implemented over GraphQL in `src/strapi`.
 */
export type SubmitReaderEvents = (
  events: readonly ReaderEvent[],
  signal: AbortSignal,
) => Promise<SubmittedReaderEvents>;
