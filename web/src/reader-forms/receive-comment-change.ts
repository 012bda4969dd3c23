import { commentWords } from '@toasoan/shared/comment';
import { isChangeable } from '@toasoan/shared/comment-change';
import type { CommentPolicy } from '@toasoan/shared/comment-policy';
import type { CommentChangeEvent } from '@toasoan/shared/reader-event';
import { answers } from '../i18n/answers.ts';
import type { CommentedArticle } from '../model/page-data.ts';
import { parseChangeRight, type ChangeRight } from './change-right.ts';
import { toEventHead } from './event-head.ts';
import type { FormContext } from './form-context.ts';
import { toHeldAnswer, type Held } from './form-gate.ts';
import { readForm, type FormFields, type FormRequest } from './form-request.ts';
import { keepEvent } from './keep-event.ts';
import { toKeptComment, type KeptComment } from './kept-comment.ts';

type CommentChangeContext = FormContext<'findArticleForComment'>;

/** What a reader is answered who edits or withdraws a comment. */
export interface CommentChangeAnswer {
  status: 202 | 400 | 403 | 405 | 409 | 413 | 415 | 422 | 429 | 503;
  message: string;
  article?: CommentedArticle & { documentId: string };
  /** The comment as it is now; while `right` is there it may be changed (again). */
  kept?: KeptComment;
  isWithdrawn?: true;
  held?: Held;
}

/** Takes in a change of a comment that this browser has just sent: it is on the disk before this resolves with 202. */
export async function receiveCommentChange(
  request: FormRequest,
  context: CommentChangeContext,
): Promise<CommentChangeAnswer> {
  const form = await readForm(request, context.siteUrl);
  if ('refusal' in form) return form.refusal;
  const documentId = form.fields('articleId');
  const found = context.mirror.findArticleForComment(documentId, context.now);
  const answer = await receiveByRight(form.fields, found?.commentPolicy, context);
  return { ...answer, ...(found && { article: { documentId, ...found } }) };
}

async function receiveByRight(
  fields: FormFields,
  policy: CommentPolicy | undefined,
  context: CommentChangeContext,
): Promise<CommentChangeAnswer> {
  const { visitor, readerSecret, now } = context;
  const right = parseChangeRight(fields('right'), visitor.keys.browserKey, readerSecret);
  if (!right) return { status: 403, message: answers.changeNotYours };
  if (!isChangeable(right.submittedAt, now)) return { status: 409, message: answers.changeTooLate };
  return receiveChange(fields, right, policy, context);
}

async function receiveChange(
  fields: FormFields,
  right: ChangeRight,
  policy: CommentPolicy | undefined,
  context: CommentChangeContext,
): Promise<CommentChangeAnswer> {
  const name = commentWords.shape.name.safeParse(fields('name')).data ?? '';
  const toKept = (text: string) => toKeptComment({ name, text }, policy, right, context);
  const again = { kept: toKept(fields('text')) };
  const text = fields('change') === 'withdraw' ? null : commentWords.shape.text.safeParse(fields('text'));
  if (text?.success === false) {
    return { ...again, status: 422, message: text.error.issues[0]?.message ?? answers.commentInvalid };
  }
  const admission = await context.gate.admit(fields);
  if ('held' in admission) return { ...again, ...toHeldAnswer(admission.held) };
  const change: CommentChangeEvent = {
    ...toEventHead(context, admission.secondsOnForm),
    type: 'commentChange',
    commentEventId: right.commentEventId,
    text: text?.data ?? null,
  };
  if ((await keepEvent(context.inbox, change)) === 'full') {
    return { ...again, status: 503, message: answers.tryLater };
  }
  if (!text) return { status: 202, message: answers.commentWithdrawn, isWithdrawn: true };
  return { status: 202, message: answers.commentChanged, kept: toKept(text.data) };
}
