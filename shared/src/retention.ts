/**
 * How long what readers send is kept, in days. The newsroom sets it in the CMS, which purges by it; the site tells it to
 * readers. Law 91/2025/QH15 on the protection of personal data: no longer than the purpose needs, and the purpose told.
 */
export interface Retention {
  /** E-mail addresses of comments, from the day the comment was sent. */
  emailDays: number;
  /** Keyed hashes of browsers and networks at comments, likewise. */
  senderKeyDays: number;
  /** Comments that are not printed: refused, spam, withdrawn; likewise. */
  unprintedCommentDays: number;
  /** Keyed hashes of voters and of their networks, from the end of their poll; 31 at least, for a vote may be on its way for 30. */
  voterKeyDays: number;
}

/** Holds until the newsroom has said otherwise. */
export const RETENTION_DEFAULTS: Retention = {
  emailDays: 90,
  senderKeyDays: 90,
  unprintedCommentDays: 180,
  voterKeyDays: 31,
};

/** How long the web keeps what it has handed to the CMS, and what the CMS has refused, for a person to look at. */
export const INBOX_RETENTION = { deliveredDays: 7, refusedDays: 90 } as const;
