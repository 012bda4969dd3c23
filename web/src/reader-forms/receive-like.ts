import { answers } from '../i18n/answers.ts';
import { findAboutComment, type AboutComment } from './about-comment.ts';
import { toLikerKey } from './browser-id.ts';
import { toEventHead } from './event-head.ts';
import type { FormContext } from './form-context.ts';
import { toHeldAnswer, type Held } from './form-gate.ts';
import { readForm, type FormFields, type FormRequest } from './form-request.ts';
import { keepEvent } from './keep-event.ts';

type LikeContext = FormContext<'findComment'>;

/** What a reader is answered who likes a comment, or does so no longer. */
export interface LikeAnswer extends Partial<AboutComment> {
  status: 200 | 400 | 403 | 404 | 405 | 413 | 415 | 422 | 429 | 503;
  message: string;
  /** Whether the reader likes the comment now; absent when what was sent is not kept. */
  isLiked?: boolean;
  /** Present when the form is to be sent again as it is, with another token. */
  held?: Held;
}

/** Takes in a reader's like: it is on the disk before this resolves with 200. */
export async function receiveLike(request: FormRequest, context: LikeContext): Promise<LikeAnswer> {
  const form = await readForm(request, context.siteUrl);
  if ('refusal' in form) return form.refusal;
  const about = findAboutComment(form.fields('commentId'), context);
  if (!about) return { status: 404, message: answers.commentUnknown };
  return { ...about, ...(await receiveFromGate(form.fields, context)) };
}

async function receiveFromGate(fields: FormFields, context: LikeContext): Promise<LikeAnswer> {
  const admission = await context.gate.admit(fields);
  if (!('held' in admission)) return keepLike(fields, admission.secondsOnForm, context);
  return { ...toHeldAnswer(admission.held), token: admission.held.token };
}

async function keepLike(fields: FormFields, secondsOnForm: number | null, context: LikeContext): Promise<LikeAnswer> {
  const commentId = fields('commentId');
  const isLiked = fields('isLiked') !== 'false';
  const likerKey = toLikerKey(commentId, context.visitor.browserId, context.readerSecret);
  const like = { ...toEventHead(context, secondsOnForm), type: 'like', commentId, likerKey, isLiked } as const;
  if ((await keepEvent(context.inbox, like)) === 'full') return { status: 503, message: answers.tryLater };
  return { status: 200, message: isLiked ? answers.likeKept : answers.likeTakenBack, isLiked };
}
