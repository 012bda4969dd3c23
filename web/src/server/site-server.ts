import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { KNOCK_PATH } from '@toasoan/shared/knock';
import { serverAnswers } from '../i18n/server-answers.ts';
import { answerWatcher, METRICS_PATH, STATUS_PATH, type Watch } from '../status/answer-watcher.ts';
import { answerForm } from './answer-form.ts';
import { answerKnock } from './answer-knock.ts';
import { answerPage, type PageSources } from './answer-page.ts';
import type { CompiledApp } from './compiled-app.ts';
import { isOwnHost } from './is-own-host.ts';
import { say } from './say.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** What answers on demand lies under this path; everything else is pages and files. */
const ENDPOINTS = '/-/';
const HEALTH_PATH = '/-/health';

/** Larger than any form of ours. */
const BODY_LIMIT_BYTES = 64 * 1024;

export interface SiteServerOptions extends PageSources {
  siteUrl: URL;
  knockSecret: string;
  onKnock(): void;
  /** What is told to those who watch over the site. */
  toHealth(): object;
  /** What is told to those among them who bear the token; nobody may ask when there is none. */
  watch: Watch;
  statusToken: string | undefined;
  handler: CompiledApp['handler'];
  toLocals(): App.Locals;
}

/**
 * The server that readers, the CMS and those who watch over the site speak to; not listening yet. It listens before the
 * site is there, so that a second process on the same port ends before it touches anything; `findSite` says when it is.
 */
export function createSiteServer(findSite: () => SiteServerOptions | undefined): Server {
  const server = createServer((request, response) => {
    const site = findSite();
    if (!site) return say(response, 503, serverAnswers.preparing, { 'retry-after': '5' });
    answer(request, response, site).catch((error: unknown) => {
      // A reader who has gone away is no fault of ours.
      if (response.destroyed) return;
      site.log.error({ err: error, path: request.url }, 'A request could not be answered');
      if (response.headersSent) response.destroy();
      else say(response, 500, serverAnswers.failed);
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  // Longer than proxies keep a connection, so that none sends a request down one that we are closing.
  server.keepAliveTimeout = 130_000;
  return server;
}

async function answer(request: IncomingMessage, response: ServerResponse, options: SiteServerOptions): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (path === KNOCK_PATH) return answerKnock(request, response, options.knockSecret, options.onKnock);
  if (path === HEALTH_PATH) return answerHealth(response, options);
  if (path === STATUS_PATH || path === METRICS_PATH) return answerWatcher(request, response, path, options);
  if (path.startsWith(ENDPOINTS)) return answerEndpoint(request, response, path, options);
  if (request.method === 'GET' || request.method === 'HEAD') return answerPage(request, response, path, options);
  say(response, 405, serverAnswers.wrongMethod, { allow: 'GET, HEAD' });
}

async function answerEndpoint(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  options: SiteServerOptions,
): Promise<void> {
  if (!isOwnHost(request.headers.host, options.siteUrl)) return say(response, 421, serverAnswers.wrongHost);
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT_BYTES) {
    return say(response, 413, serverAnswers.tooLarge, { connection: 'close' });
  }
  if (await answerForm(request, response, path, options.toLocals)) return;
  const next = () => say(response, 404, serverAnswers.notFound);
  await options.handler(request, response, next, options.toLocals());
}

/** 200 as soon as pages can be shown; what stands in the body is for people. */
function answerHealth(response: ServerResponse, { isFilled, toHealth }: SiteServerOptions): void {
  const body = `${JSON.stringify({ status: isFilled() ? 'ready' : 'starting', ...toHealth() })}\n`;
  response.writeHead(isFilled() ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(body);
}
