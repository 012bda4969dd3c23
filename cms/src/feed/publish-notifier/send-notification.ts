import type { PublishWebhook } from '../../settings/publish-webhook.ts';
import { toNotificationRequest, type FeedPosition } from './notification.ts';

const ANSWER_WITHIN_MS = 10_000;

/** `unavailable`: worth trying again by itself. `refused`: somebody has to change something first. */
export type Outcome = { kind: 'accepted' } | { kind: 'unavailable' | 'refused'; reason: string };

/** Sends one notification and judges the answer; never throws, whatever the receiver does. */
export async function sendNotification(
  webhook: PublishWebhook,
  position: FeedPosition,
  stop: AbortSignal,
): Promise<Outcome> {
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      ...(await toNotificationRequest(webhook, position, new Date())),
      // A redirect could carry the token to somebody else.
      redirect: 'manual',
      signal: AbortSignal.any([stop, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    });
    await response.body?.cancel();
    return judgeStatus(response.status);
  } catch (error) {
    return { kind: 'unavailable', reason: toReason(error) };
  }
}

/** Statuses of the client's fault that pass by themselves: https://www.rfc-editor.org/rfc/rfc9110#name-client-error-4xx */
const PASSING: readonly number[] = [408, 425, 429];

const CURES: Readonly<Record<number, string>> = {
  401: 'PUBLISH_WEBHOOK_TOKEN or PUBLISH_WEBHOOK_SECRET is not the one it knows',
  403: 'the token may not do this (GitHub: it needs “Contents: read and write” on the repository)',
  404: 'PUBLISH_WEBHOOK_URL is wrong, or the token may not see the repository',
  422: 'it does not understand the notification; check that PUBLISH_WEBHOOK_URL is the right address',
};

/** What the status of an answer means for the notification. */
export function judgeStatus(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'accepted' };
  if (status >= 500 || PASSING.includes(status)) return { kind: 'unavailable', reason: `it answered ${status}` };
  const isRedirect = status >= 300 && status < 400;
  const cure = isRedirect ? 'redirects are not followed; set PUBLISH_WEBHOOK_URL to where it leads' : CURES[status];
  return { kind: 'refused', reason: [`it answered ${status}`, cure].filter(Boolean).join(': ') };
}

function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return cause.message || String((cause as NodeJS.ErrnoException).code);
}
