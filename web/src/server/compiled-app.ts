import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { CannotStart } from '../cannot-start.ts';

/** What `astro build` makes with @astrojs/node in middleware mode. */
export type AppHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: App.Locals,
) => Promise<void>;

/** The folder into which the pages are compiled. */
export const DIST_FOLDER = join(import.meta.dirname, '../../dist');
/** The part of it that browsers ask for. */
export const CLIENT_FOLDER = join(DIST_FOLDER, 'client');

const entry = z.object({ handler: z.custom<AppHandler>((value) => typeof value === 'function') });

/** @throws CannotStart when the pages have not been compiled. */
export async function loadCompiledApp(): Promise<AppHandler> {
  const path = join(DIST_FOLDER, 'server/entry.mjs');
  if (!existsSync(path)) throw new CannotStart('The pages are not compiled. Run `npm run compile` first.');
  return entry.parse(await import(pathToFileURL(path).href)).handler;
}
