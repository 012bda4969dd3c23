import { commentWords } from '@toasoan/shared/comment';
import { answers } from '../i18n/answers.ts';
import type { Inbox } from '../inbox/inbox.ts';
import type { MirrorReader } from '../mirror/page-data.ts';
import { readForm, type FormFields } from './form-request.ts';
import { keepEvent, type TurnTaker } from './keep-event.ts';
import type { Visitor } from './visitor.ts';

export interface CommentContext {
  mirror: Pick<MirrorReader, 'findArticleForComment'>;
  inbox: Inbox;
  now: Date;
  siteUrl: URL;
  visitor: Visitor;
  newId: () => string;
  takeTurn: TurnTaker;
}

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
  article?: { documentId: string; address: string; headline: string };
  /** Present when the reader is to try again. */
  typed?: TypedComment;
  /** The words that were kept, as they will be printed. */
  kept?: { name: string; text: string };
  /** A `Set-Cookie` header, for a browser that is new to us. */
  cookie?: string;
}

/** Takes in a reader's comment: it is on the disk before this resolves with 202. */
export async function receiveComment(request: Request, context: CommentContext): Promise<CommentAnswer> {
  const form = await readForm(request, context.siteUrl);
  if ('refusal' in form) return { ...form.refusal, errors: {} };
  const documentId = form.fields('articleId');
  const found = context.mirror.findArticleForComment(documentId);
  if (!found) return { status: 404, message: answers.articleUnknown, errors: {} };
  const article = { documentId, address: found.address, headline: found.headline };
  if (!found.commentsOpen) return { status: 409, message: answers.commentsClosed, errors: {}, article };
  return { ...(await receiveWords(form.fields, documentId, context)), article };
}

async function receiveWords(
  fields: FormFields,
  articleId: string,
  { inbox, now, visitor, newId, takeTurn }: CommentContext,
): Promise<CommentAnswer> {
  const typed = { name: fields('name'), email: fields('email'), text: fields('text') };
  const words = commentWords.safeParse(typed);
  if (!words.success) {
    return { status: 422, message: answers.commentInvalid, errors: toErrors(words.error.issues), typed };
  }
  if (fields('website') !== '') return { status: 422, message: answers.commentFilledByMachine, errors: {}, typed };
  const sender = { ...visitor.keys, secondsOnForm: null };
  const submittedAt = now.toISOString();
  const event = { id: newId(), type: 'comment', submittedAt, sender, articleId, ...words.data } as const;
  const outcome = await keepEvent(inbox, event, takeTurn);
  if (outcome === 'tooMany') return { status: 429, message: answers.tooMany, errors: {}, typed };
  if (outcome === 'full') return { status: 503, message: answers.tryLater, errors: {}, typed };
  const { name, text } = words.data;
  const answer = { status: 202, message: answers.commentKept, errors: {}, kept: { name, text } } as const;
  return visitor.cookie ? { ...answer, cookie: visitor.cookie } : answer;
}

/** The first message for each field. */
function toErrors(issues: readonly { path: PropertyKey[]; message: string }[]): CommentErrors {
  return Object.fromEntries(issues.map(({ path, message }) => [path[0], message] as const).reverse());
}
