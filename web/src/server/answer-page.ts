import type { IncomingMessage, ServerResponse } from 'node:http';
import { GONE_ADDRESS, NOT_FOUND_ADDRESS } from '@toasoan/shared/address';
import type { Log } from '../log/log.ts';
import { serverAnswers } from '../i18n/server-answers.ts';
import type { MirrorReader } from '../model/page-data.ts';
import type { Render } from '../publisher/render.ts';
import { say } from './say.ts';
import { findStaticFile, sendStaticFile } from './static-file.ts';

export interface PageSources {
  /** The folder of the edition that readers see. */
  siteFolder: string;
  mirror: MirrorReader;
  render: Render;
  /** Whether the mirror has ever been filled. */
  isFilled(): boolean;
  log: Pick<Log, 'error'>;
}

/** Answers a GET or HEAD: with the printed file, else with the page made now, else with where it went. */
export async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  sources: PageSources,
): Promise<void> {
  if (path === NOT_FOUND_ADDRESS) return answerNotThere(request, response, 404, sources);
  if (path === GONE_ADDRESS) return answerNotThere(request, response, 410, sources);
  // A folder has one address, which ends in its slash.
  const file = path.endsWith('/index.html') ? undefined : await findStaticFile(sources.siteFolder, path);
  if (file) return sendStaticFile(request, response, file);
  if (!sources.isFilled()) return say(response, 503, serverAnswers.preparing, { 'retry-after': '5' });
  const outcome = sources.mirror.resolveAddress(path);
  switch (outcome.type) {
    case 'current':
      return answerRendered(request, response, path, sources);
    case 'moved':
      response.writeHead(301, { location: outcome.address, 'cache-control': 'no-cache' }).end();
      return;
    case 'gone':
      return answerNotThere(request, response, 410, sources);
    case 'unknown':
      return answerNotThere(request, response, 404, sources);
  }
}

/** A page that is not printed yet. */
async function answerRendered(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  sources: PageSources,
): Promise<void> {
  const { status, body } = await sources.render(path);
  if (status === 200) return sendHtml(request, response, 200, body);
  if (status < 500) return answerNotThere(request, response, 404, sources);
  sources.log.error({ path, status }, 'A page could not be made');
  say(response, 500, serverAnswers.failed);
}

/** The page that says so, printed or made now; if there is neither, a sentence. */
async function answerNotThere(
  request: IncomingMessage,
  response: ServerResponse,
  status: 404 | 410,
  { siteFolder, render }: PageSources,
): Promise<void> {
  const address = status === 404 ? NOT_FOUND_ADDRESS : GONE_ADDRESS;
  const file = await findStaticFile(siteFolder, address);
  if (file) return sendStaticFile(request, response, file, status);
  const page = await render(address).catch(() => undefined);
  if (page?.status === 200) return sendHtml(request, response, status, page.body);
  say(response, status, status === 404 ? serverAnswers.notFound : serverAnswers.gone);
}

function sendHtml(request: IncomingMessage, response: ServerResponse, status: number, body: Buffer): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(body.byteLength),
    'cache-control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
