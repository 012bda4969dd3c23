import { MINUTE_MS } from './durations.ts';

/** For how long after sending a comment its reader may edit or withdraw it. */
export const COMMENT_CHANGE_MS = 5 * MINUTE_MS;

/** Whether a comment that was sent at one instant may be edited or withdrawn at another. */
export function isChangeable(submittedAt: Date, at: Date): boolean {
  return at.getTime() - submittedAt.getTime() <= COMMENT_CHANGE_MS;
}
