import { ARTICLES } from './articles/all-articles.ts';
import type { DemoComment } from './comments.ts';
import { toInstant, toUuid, type DemoDesk } from './demo-desk.ts';

const MINUTE = 60_000;
const MODERATION_MINUTES = 40;
const MODERATOR = 'Tổ Bạn đọc';

function getPublication(slug: string): Date {
  const article = ARTICLES.find((candidate) => candidate.slug === slug);
  if (!article) throw new Error(`A comment of the demo content stands under “${slug}”, which it lacks.`);
  return toInstant(article.datePublished);
}

/** Keeps a reader's comment in the state in which the moderators have left it. */
export async function loadComment(desk: DemoDesk, comment: DemoComment): Promise<void> {
  const { article, name, email, text, state, reasons, after, answers } = comment;
  const submittedAt = new Date(getPublication(article).getTime() + after * MINUTE);
  const eventId = toUuid(`demo ${article} ${name} ${text}`);
  const moderation =
    state === 'pending'
      ? {}
      : { moderatedBy: MODERATOR, moderatedAt: new Date(submittedAt.getTime() + MODERATION_MINUTES * MINUTE) };
  await desk.ensure(
    'comment',
    comment.id,
    { eventId },
    {
      ...{ name, email, text, state, reasons, submittedAt, eventId, ...moderation },
      articleDocumentId: desk.get('article', article),
      parentDocumentId: answers ? desk.get('comment', answers) : null,
    },
  );
}
