import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { KNOCK_PATH } from '@toasoan/shared/knock';
import { pino } from 'pino';
import { parseEnvironment } from '../settings/environment.ts';
import { answerForm } from './answer-form.ts';
import { answerKnock } from './answer-knock.ts';
import { startNewsdesk, type Newsdesk } from './newsdesk.ts';
import { toSitePaths } from './site-paths.ts';
import { findStaticFile, sendStaticFile } from './static-file.ts';

/** Where Astro's development server looks for the locals of a request (astro/dist/core/constants.js). */
const LOCALS = Symbol.for('astro.locals');

/** Under `astro dev`: gives pages what server.ts gives them, from a mirror that follows the CMS; nothing is printed. */
export function development(): AstroIntegration {
  let newsdesk: Newsdesk | undefined;
  return {
    name: 'toasoan-development',
    hooks: {
      'astro:server:setup'({ server }) {
        const environment = parseEnvironment(process.env);
        newsdesk = startNewsdesk(environment, pino({ base: null, level: environment.logLevel }));
        newsdesk.onChanges(() => server.ws.send({ type: 'full-reload' }));
        const { follower, toLocals } = newsdesk;
        const webFolder = dirname(toSitePaths(environment.dataDir).media);
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
          Reflect.set(request, LOCALS, toLocals());
          if (path === KNOCK_PATH) void answerKnock(request, response, environment.knockSecret, follower.knock);
          else if (path.startsWith('/media/')) {
            answerMedia(request, response, webFolder, path).then((isThere) => isThere || next(), next);
          } else answerForm(request, response, path, toLocals).then((isForm) => isForm || next(), next);
        });
      },
      async 'astro:server:done'() {
        await newsdesk?.stop();
        await newsdesk?.close();
      },
    },
  };
}

/** Resolves to whether there is such a picture. */
async function answerMedia(request: IncomingMessage, response: ServerResponse, folder: string, path: string) {
  const file = await findStaticFile(folder, path);
  if (file) await sendStaticFile(request, response, file);
  return file !== undefined;
}
