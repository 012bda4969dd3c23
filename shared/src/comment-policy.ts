import { DAY_MS } from './durations.ts';

/** `open`: printed at once when little speaks against it; `moderated`: after a moderator's look; `closed`: not taken. */
export const COMMENT_POLICIES = ['open', 'moderated', 'closed'] as const;
/** What an article says of its comments; `default` leaves it to the settings of the site. */
export const ARTICLE_COMMENT_POLICIES = ['default', ...COMMENT_POLICIES] as const;

export type CommentPolicy = (typeof COMMENT_POLICIES)[number];
export type ArticleCommentPolicy = (typeof ARTICLE_COMMENT_POLICIES)[number];

/** What holds for articles that leave it to the site. */
export interface SitePolicy {
  policy: CommentPolicy;
  /** Days after its publication from which on an article takes no more comments; null: it always does. */
  closesAfterDays: number | null;
}

/** What holds until the newsroom has saved its settings. */
export const DEFAULT_SITE_POLICY: SitePolicy = { policy: 'moderated', closesAfterDays: null };

/** The risk from which on a comment waits for a moderator even where comments are open. */
export const DEFAULT_RISK_HELD_FROM = 30;

/** What becomes of a comment that is sent under an article at an instant. */
export function toCommentPolicy(
  { commentPolicy, datePublished }: { commentPolicy: ArticleCommentPolicy; datePublished: Date },
  { policy, closesAfterDays }: SitePolicy,
  at: Date,
): CommentPolicy {
  if (commentPolicy !== 'default') return commentPolicy;
  const isOver = closesAfterDays !== null && at.getTime() >= datePublished.getTime() + closesAfterDays * DAY_MS;
  return isOver ? 'closed' : policy;
}
