import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GONE_ADDRESS, NOT_FOUND_ADDRESS } from '@toasoan/shared/address';
import type { Render, RenderedPage } from '../publisher/render.ts';
import type { AppHandler } from './compiled-app.ts';

const RENDER_WITHIN_MS = 30_000;
const CONNECTIONS = 8;

/** Pages that answer with their own status instead of 200; Astro's routes for them bear no `.html`. */
const ERROR_PAGES: Readonly<Record<string, { route: string; status: number }>> = {
  [NOT_FOUND_ADDRESS]: { route: '/404', status: 404 },
  [GONE_ADDRESS]: { route: '/410', status: 410 },
};

export interface PageRenderer {
  render: Render;
  close(): Promise<void>;
}

/**
 * Makes pages through the compiled app over a socket that only this user can reach. Every page is asked for in the same
 * way, whoever wants it: no header of a reader comes near it.
 */
export async function openPageRenderer(handler: AppHandler, toLocals: () => App.Locals): Promise<PageRenderer> {
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-'));
  const socketPath = join(folder, 'render.sock');
  const server = createServer((request, response) => {
    void handler(request, response, () => response.writeHead(404).end(), toLocals());
  });
  server.keepAliveTimeout = 0;
  server.listen(socketPath);
  await once(server, 'listening');
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  return {
    async render(address) {
      const errorPage = ERROR_PAGES[address];
      const page = await ask(agent, socketPath, errorPage?.route ?? address);
      return page.status === errorPage?.status ? { ...page, status: 200 } : page;
    },
    async close() {
      agent.destroy();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ask(agent: Agent, socketPath: string, path: string): Promise<RenderedPage> {
  const request = httpRequest({ agent, socketPath, path, host: 'localhost', timeout: RENDER_WITHIN_MS });
  request.on('timeout', () => request.destroy(new Error(`${path} was not rendered within ${RENDER_WITHIN_MS} ms`)));
  request.end();
  const [response] = (await once(request, 'response')) as [import('node:http').IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode ?? 500, body: Buffer.concat(chunks) };
}
