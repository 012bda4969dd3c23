import type { Change } from '../strapi/change-feed.ts';
import type { DocumentPages } from './apply-changes.ts';

/** Changes that one transaction of the mirror has taken over, and when each step of it was done. */
export interface TakenOver {
  /** Oldest first. */
  changes: readonly Change[];
  /** With what is to be printed for each. */
  documents: readonly DocumentPages[];
  /** The revision of the mirror that holds them: a page printed from this or a later one shows them. */
  revision: number;
  /** When the feed had answered with them. */
  noticedAt: Date;
  /** When their documents, and the pictures of these, had been fetched. */
  fetchedAt: Date;
  /** When they were committed into the mirror. */
  storedAt: Date;
}
