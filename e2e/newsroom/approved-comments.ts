import { randomUUID } from 'node:crypto';
import { MINUTE_MS } from '@toasoan/shared/durations';
import type { Desk, DeskDocument } from './desk.ts';

/** Comments that moderators have approved, one a minute, the last a minute ago. */
export async function approveComments(
  desk: Desk,
  article: DeskDocument,
  words: readonly { name?: string; text: string; parentDocumentId?: string }[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, own] of words.entries()) {
    const submittedAt = new Date(Date.now() - (words.length - index) * MINUTE_MS).toISOString();
    const { documentId } = await desk.create('comment', {
      name: 'Bạn đọc',
      state: 'approved',
      articleDocumentId: article.documentId,
      submittedAt,
      eventId: randomUUID(),
      ...own,
    });
    ids.push(documentId);
  }
  return ids;
}
