import { commentAddress } from '@toasoan/shared/comments-address';
import { REPORT_REASONS, type ReportReason } from '@toasoan/shared/reader-event';
import { answers } from '../i18n/answers.ts';
import type { Inbox } from '../inbox/inbox.ts';
import type { MirrorReader } from '../mirror/page-data.ts';
import { toReporterKey } from './browser-id.ts';
import type { FormGate, Held } from './form-gate.ts';
import { readForm, type FormFields } from './form-request.ts';
import { keepEvent } from './keep-event.ts';
import type { Visitor } from './visitor.ts';

export interface ReportContext {
  mirror: Pick<MirrorReader, 'findComment'>;
  inbox: Pick<Inbox, 'add'>;
  now: Date;
  siteUrl: URL;
  readerSecret: string;
  visitor: Visitor;
  newId: () => string;
  gate: FormGate;
}

/** What a reader is answered who reports a comment, or asks for the form to do so. */
export interface ReportAnswer {
  status: 200 | 400 | 403 | 404 | 405 | 413 | 415 | 422 | 429 | 503;
  /** Absent when only the form was asked for. */
  message?: string;
  comment?: { documentId: string; name: string; text: string };
  /** Whether there is nothing left to do for the reader. */
  isKept: boolean;
  /** The reason that the reader has chosen. */
  reason?: ReportReason;
  /** Present when the form is to be sent again as it is, with another token. */
  held?: Held;
  /** For the form by which the reader goes on. */
  token?: string;
  /** The page to go back to. */
  returnTo?: string;
  /** A `Set-Cookie` header, for a browser that is new to us. */
  cookie?: string;
}

/** Takes in a reader's report: it is on the disk before this resolves with 200. A GET is answered with the form. */
export async function receiveReport(request: Request, context: ReportContext): Promise<ReportAnswer> {
  if (request.method === 'GET') {
    const asked = new URL(request.url).searchParams.get('binh-luan') ?? '';
    return answerAbout(asked, context, () => Promise.resolve({ status: 200, isKept: false }));
  }
  const form = await readForm(request, context.siteUrl);
  if ('refusal' in form) return { ...form.refusal, isKept: false };
  const commentId = form.fields('commentId');
  return answerAbout(commentId, context, () => receiveReason(form.fields, commentId, context));
}

async function answerAbout(
  commentId: string,
  { mirror, gate, visitor }: ReportContext,
  receive: () => Promise<ReportAnswer>,
): Promise<ReportAnswer> {
  const comment = mirror.findComment(commentId);
  if (!comment) return { status: 404, message: answers.commentUnknown, isKept: false };
  const { documentId, name, text } = comment;
  const answer = await receive();
  const cookie = visitor.cookie === undefined ? {} : { cookie: visitor.cookie };
  const token = answer.token ?? gate.newToken();
  return { ...answer, ...cookie, token, comment: { documentId, name, text }, returnTo: commentAddress(documentId) };
}

async function receiveReason(fields: FormFields, commentId: string, context: ReportContext): Promise<ReportAnswer> {
  const reason = REPORT_REASONS.find((one) => one === fields('reason'));
  if (!reason) return { status: 422, message: answers.reportWithoutReason, isKept: false };
  const admission = await context.gate.admit(fields);
  if (!('held' in admission)) return keepReport(commentId, reason, admission, context);
  const { held } = admission;
  return { status: held.status, message: held.message, isKept: false, reason, token: held.token, held };
}

async function keepReport(
  commentId: string,
  reason: ReportReason,
  { secondsOnForm }: { secondsOnForm: number | null },
  { inbox, now, visitor, readerSecret, newId }: ReportContext,
): Promise<ReportAnswer> {
  const reporterKey = toReporterKey(commentId, visitor.browserId, readerSecret);
  const sender = { ...visitor.keys, secondsOnForm };
  const submittedAt = now.toISOString();
  const report = { id: newId(), type: 'report', submittedAt, sender, commentId, reporterKey, reason } as const;
  if ((await keepEvent(inbox, report)) === 'full') {
    return { status: 503, message: answers.tryLater, isKept: false, reason };
  }
  return { status: 200, message: answers.reportKept, isKept: true };
}
