import type { IncomingMessage, ServerResponse } from 'node:http';
import { isKnockGenuine, KNOCK_SIGNATURE_HEADER } from '@toasoan/shared/knock';

/** Answers the CMS that says that something has changed: 204, or 403 to anybody else. */
export async function answerKnock(
  request: IncomingMessage,
  response: ServerResponse,
  secret: string,
  onKnock: () => void,
): Promise<void> {
  const signature = request.headers[KNOCK_SIGNATURE_HEADER];
  const isGenuine = request.method === 'POST' && (await isKnockGenuine(secret, [signature].flat()[0], new Date()));
  if (isGenuine) onKnock();
  response.writeHead(isGenuine ? 204 : 403).end();
}
