import { MINUTE_MS } from '@toasoan/shared/durations';
import { inFeedTransaction, type Transaction } from '../store/transaction.ts';
import { toInstant, toUuid, type DemoDesk } from './demo-desk.ts';
import type { DemoComment, DemoNewspaper } from './newspaper.ts';

const MODERATION_MINUTES = 40;
const MODERATOR = 'Tổ Bạn đọc';

function getPublication({ articles }: DemoNewspaper, slug: string): Date {
  const article = articles.find((candidate) => candidate.slug === slug);
  if (!article) throw new Error(`A comment of the demo content stands under “${slug}”, which it lacks.`);
  return toInstant(article.datePublished);
}

function likeComment(trx: Transaction, commentId: string, likes: number, now: Date): Promise<unknown> {
  const rows = Array.from({ length: likes }, (_, index) => ({
    comment_document_id: commentId,
    liker_key: toUuid(`demo ${commentId} ${index}`),
    is_liked: true,
    submitted_at: now.toISOString(),
  }));
  return trx('comment_likes').insert(rows).onConflict(['comment_document_id', 'liker_key']).ignore();
}

/** Keeps a reader's comment, with its likes, in the state in which the moderators have left it. */
export function loadComment(desk: DemoDesk, comment: DemoComment): Promise<void> {
  const { article, name, email, text, state, reasons, after, answers, likes = 0 } = comment;
  const submittedAt = new Date(getPublication(desk.newspaper, article).getTime() + after * MINUTE_MS);
  const eventId = toUuid(`demo ${article} ${name} ${text}`);
  const moderation =
    state === 'pending'
      ? {}
      : { moderatedBy: MODERATOR, moderatedAt: new Date(submittedAt.getTime() + MODERATION_MINUTES * MINUTE_MS) };
  const data = {
    name,
    email,
    text,
    state,
    reasons,
    submittedAt,
    eventId,
    ...moderation,
    articleDocumentId: desk.get('article', article),
    parentDocumentId: answers ? desk.get('comment', answers) : null,
  };
  return inFeedTransaction(desk.strapi, async ({ trx }) => {
    const documentId = await desk.ensure('comment', comment.id, { eventId }, data);
    if (likes > 0) await likeComment(trx, documentId, likes, desk.now);
  });
}
