import { commentAddress } from '@toasoan/shared/comments-address';
import { answers } from '../i18n/answers.ts';
import type { Inbox } from '../inbox/inbox.ts';
import type { MirrorReader } from '../mirror/page-data.ts';
import { toLikerKey } from './browser-id.ts';
import type { FormGate, Held } from './form-gate.ts';
import { readForm, type FormFields } from './form-request.ts';
import { keepEvent } from './keep-event.ts';
import type { Visitor } from './visitor.ts';

export interface LikeContext {
  mirror: Pick<MirrorReader, 'findComment'>;
  inbox: Pick<Inbox, 'add'>;
  now: Date;
  siteUrl: URL;
  readerSecret: string;
  visitor: Visitor;
  newId: () => string;
  gate: FormGate;
}

/** What a reader is answered who likes a comment, or does so no longer. */
export interface LikeAnswer {
  status: 200 | 400 | 403 | 404 | 405 | 413 | 415 | 422 | 429 | 503;
  message: string;
  comment?: { documentId: string; name: string; text: string };
  /** Whether the reader likes the comment now; absent when what was sent is not kept. */
  isLiked?: boolean;
  /** Present when the form is to be sent again as it is, with another token. */
  held?: Held;
  /** For the form by which the reader goes on. */
  token?: string;
  /** The page to go back to. */
  returnTo?: string;
  /** A `Set-Cookie` header, for a browser that is new to us. */
  cookie?: string;
}

/** Takes in a reader's like: it is on the disk before this resolves with 200. */
export async function receiveLike(request: Request, context: LikeContext): Promise<LikeAnswer> {
  const form = await readForm(request, context.siteUrl);
  if ('refusal' in form) return form.refusal;
  const comment = context.mirror.findComment(form.fields('commentId'));
  if (!comment) return { status: 404, message: answers.commentUnknown };
  const { documentId, name, text } = comment;
  const admission = await context.gate.admit(form.fields);
  const answer = 'held' in admission ? toHeldAnswer(admission.held) : await keepLike(form.fields, admission, context);
  const cookie = context.visitor.cookie === undefined ? {} : { cookie: context.visitor.cookie };
  const token = answer.token ?? context.gate.newToken();
  return { ...answer, ...cookie, token, comment: { documentId, name, text }, returnTo: commentAddress(documentId) };
}

function toHeldAnswer(held: Held): LikeAnswer {
  return { status: held.status, message: held.message, token: held.token, held };
}

async function keepLike(
  fields: FormFields,
  { secondsOnForm }: { secondsOnForm: number | null },
  { inbox, now, visitor, readerSecret, newId }: LikeContext,
): Promise<LikeAnswer> {
  const commentId = fields('commentId');
  const isLiked = fields('isLiked') !== 'false';
  const likerKey = toLikerKey(commentId, visitor.browserId, readerSecret);
  const sender = { ...visitor.keys, secondsOnForm };
  const submittedAt = now.toISOString();
  const like = { id: newId(), type: 'like', submittedAt, sender, commentId, likerKey, isLiked } as const;
  if ((await keepEvent(inbox, like)) === 'full') return { status: 503, message: answers.tryLater };
  return { status: 200, message: isLiked ? answers.likeKept : answers.likeTakenBack, isLiked };
}
