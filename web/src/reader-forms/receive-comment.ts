import { commentWords } from '@toasoan/shared/comment';
import type { CommentEvent } from '@toasoan/shared/reader-event';
import { answers } from '../i18n/answers.ts';
import type { Comment } from '../model/documents.ts';
import type { CommentedArticle } from '../model/page-data.ts';
import { toEventHead } from './event-head.ts';
import type { FormContext } from './form-context.ts';
import { toHeldAnswer, type Held } from './form-gate.ts';
import { readForm, type FormFields, type FormRequest } from './form-request.ts';
import { keepEvent } from './keep-event.ts';
import { toKeptComment, type KeptComment } from './kept-comment.ts';

type CommentContext = FormContext<'findArticleForComment' | 'findComment'>;

/** A comment as the reader typed it, to be shown in the form again. */
export interface TypedComment {
  name: string;
  email: string;
  text: string;
}

export type CommentErrors = Partial<Record<keyof TypedComment, string>>;

/** What a reader is answered who sent a comment. */
export interface CommentAnswer {
  status: 202 | 400 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 503;
  message: string;
  /** What is wrong with which field. */
  errors: CommentErrors;
  article?: CommentedArticle & { documentId: string };
  /** The comment that it answers. */
  parent?: Comment;
  /** Present unless it was kept, so that it is not lost. */
  typed?: TypedComment;
  /** For the form in which the reader tries again. */
  token?: string;
  held?: Held;
  /** The words that were kept, as they will be printed. */
  kept?: KeptComment;
  /** A `Set-Cookie` header, for a browser that is new to us. */
  cookie?: string | undefined;
}

/** Takes in a reader's comment: it is on the disk before this resolves with 202. */
export async function receiveComment(request: FormRequest, context: CommentContext): Promise<CommentAnswer> {
  const form = await readForm(request, context.siteUrl);
  if ('refusal' in form) return { ...form.refusal, errors: {} };
  const documentId = form.fields('articleId');
  const found = context.mirror.findArticleForComment(documentId, context.now);
  if (!found) return { status: 404, message: answers.articleUnknown, errors: {} };
  const article = { documentId, ...found };
  const typed = toTyped(form.fields);
  if (found.commentPolicy === 'closed') {
    return { status: 409, message: answers.commentsClosed, errors: {}, article, typed };
  }
  const parent = findParent(form.fields('parentId'), documentId, context);
  if (parent === undefined) {
    const again = { typed, token: context.gate.newToken() };
    return { ...again, status: 409, message: answers.parentUnknown, errors: {}, article };
  }
  const answer = await receiveWords(form.fields, article, parent, context);
  return { ...answer, article, ...(parent && { parent }) };
}

/** The comment that is answered; null when none is, undefined when it does not stand under the article any more. */
function findParent(id: string, articleId: string, { mirror }: CommentContext): Comment | null | undefined {
  if (id === '') return null;
  const parent = mirror.findComment(id);
  return parent?.articleId === articleId ? parent : undefined;
}

function toTyped(fields: FormFields): TypedComment {
  return { name: fields('name'), email: fields('email'), text: fields('text') };
}

async function receiveWords(
  fields: FormFields,
  { documentId: articleId, commentPolicy }: CommentedArticle & { documentId: string },
  parent: Comment | null,
  context: CommentContext,
): Promise<CommentAnswer> {
  const { inbox, now, gate } = context;
  const typed = toTyped(fields);
  const { cookie } = context.visitor;
  const again = { errors: {}, typed, cookie };
  const words = commentWords.safeParse(typed);
  if (!words.success) {
    const errors = toErrors(words.error.issues);
    return { ...again, status: 422, message: answers.commentInvalid, errors, token: gate.newToken() };
  }
  if (fields('website') !== '') {
    return { ...again, status: 422, message: answers.commentFilledByMachine, token: gate.newToken() };
  }
  const admission = await gate.admit(fields);
  if ('held' in admission) return { ...again, ...toHeldAnswer(admission.held), token: admission.held.token };
  const event: CommentEvent = {
    ...toEventHead(context, admission.secondsOnForm),
    type: 'comment',
    articleId,
    parentId: parent?.documentId ?? null,
    ...words.data,
  };
  const outcome = await keepEvent(inbox, event);
  if (outcome === 'full') {
    return { ...again, status: 503, message: answers.tryLater, token: gate.newToken() };
  }
  // What was sent twice is kept under the first id, for which the first answer gave the right.
  const right = outcome === 'repeated' ? undefined : { commentEventId: event.id, submittedAt: now };
  const kept = toKeptComment(words.data, commentPolicy, right, context);
  const message = commentPolicy === 'open' ? answers.openCommentKept : answers.commentKept;
  return { status: 202, message, errors: {}, kept, cookie };
}

/** The first message for each field. */
function toErrors(issues: readonly { path: PropertyKey[]; message: string }[]): CommentErrors {
  return Object.fromEntries(issues.map(({ path, message }) => [path[0], message] as const).reverse());
}
