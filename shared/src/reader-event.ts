import { z } from 'zod';
import { commentWords } from './comment.ts';

/** The most events that may be handed over in one `submitReaderEvents`. */
export const READER_EVENT_BATCH_LIMIT = 200;

const documentId = z.string().regex(/^[a-z0-9]{1,40}$/u);

/** A reader's comment, as it waits in the inbox and travels to the CMS. */
export const commentEvent = z.object({
  id: z.uuid(),
  type: z.literal('comment'),
  submittedAt: z.iso.datetime(),
  articleId: documentId,
  ...commentWords.shape,
});

/** A reader's vote; `voterKey` is a keyed hash of the browser and the poll and says nothing about the person. */
export const voteEvent = z.object({
  id: z.uuid(),
  type: z.literal('vote'),
  submittedAt: z.iso.datetime(),
  pollId: documentId,
  optionKey: z.string().regex(/^[a-z0-9-]{1,40}$/u),
  voterKey: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/u),
});

/** Whatever a reader sends, one shape on both sides. */
export const readerEvent = z.discriminatedUnion('type', [commentEvent, voteEvent]);

export type CommentEvent = z.infer<typeof commentEvent>;
export type VoteEvent = z.infer<typeof voteEvent>;
export type ReaderEvent = z.infer<typeof readerEvent>;

/**
 * What became of an event at the CMS. `accepted`: kept now. `duplicate`: the same event (by id) was kept before.
 * `refused`: not kept, and sending it again will not help; the reason says why.
 */
export type ReaderEventOutcome = 'accepted' | 'duplicate' | 'refused';

export type RefusalReason =
  | 'invalid'
  | 'article-not-published'
  | 'comments-closed'
  | 'poll-not-found'
  | 'poll-not-open'
  | 'option-not-found'
  | 'already-voted';
