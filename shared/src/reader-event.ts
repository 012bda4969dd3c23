import { z } from 'zod';
import { commentWords } from './comment.ts';
import { DOCUMENT_ID_PATTERN } from './document-id.ts';
import { DAY_MS } from './durations.ts';

/** The most events that may be handed over in one `submitReaderEvents`. */
export const READER_EVENT_BATCH_LIMIT = 200;

const documentId = z.string().regex(DOCUMENT_ID_PATTERN);
const keyedHash = z.string().regex(/^[A-Za-z0-9_-]{20,64}$/u);

/** No form is believed to have been open for longer. */
export const SECONDS_ON_FORM_MAX = DAY_MS / 1000;

/**
 * What is known of the one who sends, and of how. Browser and network are keyed hashes, which say nothing about the
 * person; null is what is not known, as of events kept by versions before 0.2.
 */
export const sender = z.object({
  browserKey: keyedHash.nullable().default(null),
  networkKey: keyedHash.nullable().default(null),
  /** How long the form was open before it was sent. */
  secondsOnForm: z.int().min(0).max(SECONDS_ON_FORM_MAX).nullable().default(null),
});

/** What every event has. */
const event = {
  id: z.uuid(),
  submittedAt: z.iso.datetime(),
  sender: sender.prefault({}),
};

/** A reader's comment, as it waits in the inbox and travels to the CMS. */
export const commentEvent = z.object({
  ...event,
  type: z.literal('comment'),
  articleId: documentId,
  /** The comment that it answers; null when it answers none. */
  parentId: documentId.nullable().default(null),
  ...commentWords.shape,
});

/** The same browser edits a comment of its own, or withdraws it (text null), within COMMENT_CHANGE_MS. */
export const commentChangeEvent = z.object({
  ...event,
  type: z.literal('commentChange'),
  /** The event by which the comment was sent. */
  commentEventId: z.uuid(),
  text: commentWords.shape.text.nullable(),
});

/** No poll lets a reader choose more options than this. */
export const POLL_OPTIONS_MAX = 20;

/** What is chosen in a poll: each option once, in the order of their keys. */
const optionKeys = z
  .array(z.string().regex(/^[a-z0-9-]{1,40}$/u))
  .min(1)
  .max(POLL_OPTIONS_MAX)
  .transform((keys) => [...new Set(keys)].sort());

/** A reader's vote; `voterKey` is a keyed hash of the browser and the poll and says nothing about the person. */
export const voteEvent = z.object({
  ...event,
  type: z.literal('vote'),
  pollId: documentId,
  optionKeys,
  voterKey: keyedHash,
  /** Whether the poll let readers change their vote when this one was sent: then it takes the place of an earlier one. */
  mayReplace: z.boolean().default(false),
});

/**
 * That a reader likes a comment, or likes it no longer; `likerKey` is a keyed hash of the browser and the comment. The
 * newest of a liker counts, in whatever order they arrive.
 */
export const likeEvent = z.object({
  ...event,
  type: z.literal('like'),
  commentId: documentId,
  likerKey: keyedHash,
  isLiked: z.boolean(),
});

/** What readers report a comment for. */
export const REPORT_REASONS = ['abuse', 'spam', 'falsehood', 'privacy', 'other'] as const;

/** That a reader asks the newsroom to look at a comment; `reporterKey` is a keyed hash of the browser and the comment. */
export const reportEvent = z.object({
  ...event,
  type: z.literal('report'),
  commentId: documentId,
  reporterKey: keyedHash,
  reason: z.enum(REPORT_REASONS),
});

/** Whatever a reader sends, one shape on both sides. */
export const readerEvent = z.preprocess(
  withOptionKeys,
  z.discriminatedUnion('type', [commentEvent, commentChangeEvent, voteEvent, likeEvent, reportEvent]),
);

/** Versions before 0.2 had one option in a vote. */
function withOptionKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('optionKey' in value)) return value;
  const { optionKey, ...rest } = value;
  return { ...rest, optionKeys: [optionKey] };
}

export type Sender = z.infer<typeof sender>;
export type CommentEvent = z.infer<typeof commentEvent>;
export type CommentChangeEvent = z.infer<typeof commentChangeEvent>;
export type VoteEvent = z.infer<typeof voteEvent>;
export type LikeEvent = z.infer<typeof likeEvent>;
export type ReportEvent = z.infer<typeof reportEvent>;
export type ReportReason = ReportEvent['reason'];
export type ReaderEvent = z.infer<typeof readerEvent>;

/**
 * What became of an event at the CMS. `accepted`: kept now. `duplicate`: the same event (by id) was kept before.
 * `refused`: not kept, and sending it again will not help; the reason says why. `later`: not kept, for what it is about has
 * not arrived itself, or waits for moderators; sending it again may help.
 */
export type ReaderEventOutcome = 'accepted' | 'duplicate' | 'refused' | 'later';

export type RefusalReason =
  | 'invalid'
  | 'article-not-published'
  | 'comments-closed'
  | 'parent-not-found'
  | 'comment-not-found'
  | 'comment-not-arrived'
  | 'comment-pending'
  | 'comment-not-changeable'
  | 'poll-not-found'
  | 'poll-not-open'
  | 'option-not-found'
  | 'too-many-options'
  | 'already-voted';
