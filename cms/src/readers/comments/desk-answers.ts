import type { ReportReason } from '@toasoan/shared/reader-event';
import type { RiskReason } from '@toasoan/shared/risk/risk-reason';

/** Why a comment is not printed, for the newsroom only. `banned` is given by the intake, the others by moderators. */
export const MODERATION_REASONS = [
  'abuse',
  'advertising',
  'falsehood',
  'privacy',
  'unlawful',
  'offTopic',
  'unreadable',
  'otherReason',
] as const;

export type ModerationReason = (typeof MODERATION_REASONS)[number] | 'banned';

/** The most comments that may be decided on at once. */
export const MOST_DECISIONS = 200;

/** What the desk may make of a comment; `pending` takes a decision back. */
export type DeskState = 'pending' | 'approved' | 'rejected' | 'spam';

/** What can be looked through: comments in a state, or printed ones that readers have reported since a moderator last decided. */
export type QueueName = DeskState | 'reported';

export type QueueOrder = 'risk' | 'waiting';

/** How many readers have reported a comment, by what for. */
export type Reports = Readonly<Partial<Record<ReportReason, number>>>;

/** A comment as it stands in the queue. Instants are ISO 8601. */
export interface QueueEntry {
  documentId: string;
  /** Of what is decided on: name, text and state. A decision names it, so that nobody decides on what they have not seen. */
  version: string;
  name: string;
  text: string;
  state: string;
  risk: number;
  riskReasons: readonly RiskReason[];
  submittedAt: string;
  reports: Reports;
  articleDocumentId: string;
  /** Null when the article is gone. */
  headline: string | null;
  isAnswer: boolean;
  moderatedBy: string | null;
  moderatedAt: string | null;
  moderationReason: ModerationReason | null;
  /** The newsroom's own note. */
  note: string;
}

/** A comment of the queue with those that say nearly the same. */
export interface QueueGroup extends QueueEntry {
  similar: readonly QueueEntry[];
  /** How many more there are of them; they come once these are decided on. */
  unsent: number;
}

export interface Queue {
  groups: readonly QueueGroup[];
  /** How many comments there are of this kind. */
  total: number;
  /** How many pages of groups there are. */
  pages: number;
  waiting: Waiting;
}

/** How much waits for the moderators, and since when. */
export interface Waiting {
  count: number;
  /** Printed comments that readers have reported since. */
  reported: number;
  oldest: string | null;
}

export interface CommentDetail {
  article: CommentedArticle | null;
  /** The comment that this one answers. */
  answered: PastComment | null;
  /** Others below the same article, the newest first. */
  others: readonly PastComment[];
  /** Null when it is not known which one it was. */
  browser: SenderHistory | null;
  network: SenderHistory | null;
}

export interface CommentedArticle {
  documentId: string;
  headline: string;
  abstract: string;
  /** Where readers see it; null when they do not. */
  url: string | null;
}

export interface PastComment {
  documentId: string;
  name: string;
  text: string;
  state: string;
  submittedAt: string;
}

/** What has come from one browser, or within a day from one network. */
export interface SenderHistory {
  counts: Readonly<Record<string, number>>;
  /** The newest first, without the comment itself. */
  last: readonly PastComment[];
  ban: { documentId: string; until: string | null; reason: string } | null;
}

/** What becomes of one comment. */
export interface Verdict {
  documentId: string;
  version: string;
  state: DeskState;
  reason: ModerationReason | null;
  note: string;
  /** How many reports of readers the moderator has seen; with more of them it comes back as reported. */
  judgedReports: number;
}

export interface Decisions {
  taken: readonly TakenDecision[];
  conflicts: readonly Conflict[];
}

/** A decision that holds now, and the verdict that takes it back. */
export interface TakenDecision {
  documentId: string;
  undo: Verdict;
}

/** A comment that is no longer what the moderator saw; nothing was changed. */
export interface Conflict {
  documentId: string;
  /** What it is now; null when it was deleted. */
  state: string | null;
  moderatedBy: string | null;
  moderatedAt: string | null;
}

export interface BanAnswer extends Decisions {
  banDocumentId: string;
  /** How many comments from there still wait. */
  left: number;
}
