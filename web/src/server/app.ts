import { createApp } from 'astro/app/entrypoint';

/** What `astro build` makes of the pages: `handler` answers requests of Node's server (endpoints). */
export { handler } from '@astrojs/node/server.js';

const app = createApp({ streaming: false });

/** Makes the answer to a request whole, in memory: a stream of small pieces costs half as much again as the page. */
export const answer = (request: Request, locals: App.Locals): Promise<Response> => app.render(request, { locals });
