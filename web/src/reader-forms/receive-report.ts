import { REPORT_REASONS, type ReportReason } from '@toasoan/shared/reader-event';
import { answers } from '../i18n/answers.ts';
import { findAboutComment, type AboutComment } from './about-comment.ts';
import { toReporterKey } from './browser-id.ts';
import { toEventHead } from './event-head.ts';
import type { FormContext } from './form-context.ts';
import { toHeldAnswer, type Held } from './form-gate.ts';
import { readForm, type FormFields, type FormRequest } from './form-request.ts';
import { keepEvent } from './keep-event.ts';

type ReportContext = FormContext<'findComment'>;

/** What a reader is answered who reports a comment, or asks for the form to do so. */
export interface ReportAnswer extends Partial<AboutComment> {
  status: 200 | 400 | 403 | 404 | 405 | 413 | 415 | 422 | 429 | 503;
  /** Absent when only the form was asked for. */
  message?: string;
  /** Whether there is nothing left to do for the reader. */
  isKept: boolean;
  /** The reason that the reader has chosen. */
  reason?: ReportReason;
  /** Present when the form is to be sent again as it is, with another token. */
  held?: Held;
}

const UNKNOWN: ReportAnswer = { status: 404, message: answers.commentUnknown, isKept: false };

/** The form by which a comment is reported. */
export function offerReport(commentId: string, context: Omit<ReportContext, 'inbox'>): ReportAnswer {
  const about = findAboutComment(commentId, context);
  return about ? { ...about, status: 200, isKept: false } : UNKNOWN;
}

/** Takes in a reader's report: it is on the disk before this resolves with 200. */
export async function receiveReport(request: FormRequest, context: ReportContext): Promise<ReportAnswer> {
  const form = await readForm(request, context.siteUrl);
  if ('refusal' in form) return { ...form.refusal, isKept: false };
  const about = findAboutComment(form.fields('commentId'), context);
  if (!about) return UNKNOWN;
  return { ...about, ...(await receiveReason(form.fields, context)) };
}

async function receiveReason(fields: FormFields, context: ReportContext): Promise<ReportAnswer> {
  const reason = REPORT_REASONS.find((one) => one === fields('reason'));
  if (!reason) return { status: 422, message: answers.reportWithoutReason, isKept: false };
  const admission = await context.gate.admit(fields);
  if (!('held' in admission)) return keepReport(fields('commentId'), reason, admission.secondsOnForm, context);
  return { ...toHeldAnswer(admission.held), token: admission.held.token, isKept: false, reason };
}

async function keepReport(
  commentId: string,
  reason: ReportReason,
  secondsOnForm: number | null,
  context: ReportContext,
): Promise<ReportAnswer> {
  const reporterKey = toReporterKey(commentId, context.visitor.browserId, context.readerSecret);
  const report = { ...toEventHead(context, secondsOnForm), type: 'report', commentId, reporterKey, reason } as const;
  if ((await keepEvent(context.inbox, report)) === 'full') {
    return { status: 503, message: answers.tryLater, isKept: false, reason };
  }
  return { status: 200, message: answers.reportKept, isKept: true };
}
