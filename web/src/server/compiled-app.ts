import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OperatorError } from '@toasoan/shared/operator-error';
import { z } from 'zod';

/** What `astro build` makes of src/server/app.ts. */
export interface CompiledApp {
  handler(
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
    locals: App.Locals,
  ): Promise<void>;
  answer(request: Request, locals: App.Locals): Promise<Response>;
}

/** The folder into which the pages are compiled. */
export const DIST_FOLDER = join(import.meta.dirname, '../../dist');

const isFunction = (value: unknown) => typeof value === 'function';
const app = z.object({
  handler: z.custom<CompiledApp['handler']>(isFunction),
  answer: z.custom<CompiledApp['answer']>(isFunction),
});

const toEntry = (folder: string) => join(folder, 'server/entry.mjs');

/** @throws OperatorError when no pages have been compiled into the folder. */
export function assertCompiled(folder: string): void {
  if (!existsSync(toEntry(folder))) throw new OperatorError('The pages are not compiled. Run `npm run compile` first.');
}

/** Loads the app compiled into a folder, or a copy of it. */
export async function loadCompiledApp(folder: string): Promise<CompiledApp> {
  return app.parse(await import(pathToFileURL(toEntry(folder)).href));
}
