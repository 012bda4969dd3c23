import { createHash } from 'node:crypto';
import type { ReaderEvent } from '@toasoan/shared/reader-event';

/** The same words under the same article within this time are one comment that was sent twice. */
export const REPEATED_COMMENT_WINDOW_MS = 10 * 60 * 1000;

/** What makes two comments the same to a reader: article, answered comment, name and text. Null for what is no comment. */
export function toContentKey(event: ReaderEvent): string | null {
  if (event.type !== 'comment') return null;
  const { articleId, name, text, parentId } = event;
  return createHash('sha256')
    .update(JSON.stringify([articleId, name, text, ...(parentId === null ? [] : [parentId])]))
    .digest('base64url');
}
