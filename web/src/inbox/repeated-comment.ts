import { createHash } from 'node:crypto';
import { MINUTE_MS } from '@toasoan/shared/durations';
import type { ReaderEvent } from '@toasoan/shared/reader-event';

/** The same words from the same network under the same article within this time are one comment that was sent twice. */
export const REPEATED_COMMENT_WINDOW_MS = 10 * MINUTE_MS;

/**
 * What makes two comments one that was sent twice: article, answered comment, name, text and network. Not the browser:
 * a reader whose first answer got lost has no cookie yet. Null for what is no comment.
 */
export function toContentKey(event: ReaderEvent): string | null {
  if (event.type !== 'comment') return null;
  const { articleId, name, text, parentId, sender } = event;
  return createHash('sha256')
    .update(JSON.stringify([articleId, parentId, name, text, sender.networkKey]))
    .digest('base64url');
}
