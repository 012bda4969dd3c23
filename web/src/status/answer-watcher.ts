import type { IncomingMessage, ServerResponse } from 'node:http';
import { isBearer } from './bearer.ts';
import type { StatusReport } from './status-report.ts';

export const STATUS_PATH = '/-/status';
export const METRICS_PATH = '/-/metrics';

/** What somebody who watches over the site may ask. */
export interface Watch {
  report(): Promise<StatusReport>;
  metrics(): Promise<{ contentType: string; text: string }>;
}

/**
 * Answers the operator, or the monitoring, who bears STATUS_TOKEN: 200, or 503 for a status of trouble, so that whatever
 * can look at a web page can watch. Anybody else is answered 401; 404 when the token is not set.
 */
export async function answerWatcher(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { statusToken, watch }: { statusToken: string | undefined; watch: Watch },
): Promise<void> {
  const answer = (status: number, body: string, headers: Record<string, string> = {}) => {
    response.writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(request.method === 'HEAD' ? undefined : `${body}\n`);
  };
  if (statusToken === undefined) return answer(404, 'STATUS_TOKEN is not set: nobody may ask for this.');
  if (!isBearer(request.headers.authorization, statusToken)) {
    return answer(401, 'Send the header "Authorization: Bearer <STATUS_TOKEN>".', { 'www-authenticate': 'Bearer' });
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return answer(405, 'GET or HEAD only.', { allow: 'GET, HEAD' });
  }
  if (path === METRICS_PATH) {
    const { contentType, text } = await watch.metrics();
    return answer(200, text.trimEnd(), { 'content-type': contentType });
  }
  const report = await watch.report();
  const json = { 'content-type': 'application/json' };
  return answer(report.state === 'trouble' ? 503 : 200, JSON.stringify(report, undefined, 2), json);
}
