import { isRepositoryDispatch } from '@toasoan/shared/settings/repository-dispatch';
import { SIGNATURE_HEADER, signMessage } from '@toasoan/shared/signature';
import type { PublishWebhook } from '../../settings/publish-webhook.ts';

/** How far the change feed had grown: what a receiver builds holds at least this. */
export interface FeedPosition {
  epoch: string;
  /** The number of the newest line. */
  latest: number;
  /** When it was written, ISO 8601. */
  at: string;
}

export interface NotificationRequest {
  headers: Record<string, string>;
  body: string;
}

/** The notification as its receiver wants it: GitHub's event `publish`, or the position of the feed as it is. */
export async function toNotificationRequest(
  { url, secret, token }: PublishWebhook,
  { epoch, latest, at }: FeedPosition,
  now: Date,
): Promise<NotificationRequest> {
  const isGithub = isRepositoryDispatch(url);
  const position = { epoch, latest, at };
  const body = JSON.stringify(isGithub ? { event_type: 'publish', client_payload: position } : position);
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'toasoan',
      ...(isGithub && { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }),
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(secret !== null && { [SIGNATURE_HEADER]: await signMessage(secret, body, now) }),
    },
  };
}
