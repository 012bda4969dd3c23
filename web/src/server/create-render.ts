import { GONE_ADDRESS, NOT_FOUND_ADDRESS } from '@toasoan/shared/address';
import type { Render } from '../publisher/render.ts';
import { loadCompiledApp, type CompiledApp } from './compiled-app.ts';

/** Pages that answer with their own status instead of 200; Astro's routes for them bear no `.html`. */
const ERROR_PAGES: Readonly<Record<string, { route: string; status: number }>> = {
  [NOT_FOUND_ADDRESS]: { route: '/404', status: 404 },
  [GONE_ADDRESS]: { route: '/410', status: 410 },
};

/**
 * Makes pages through the compiled app. Every page is asked for in the same way, no matter who wants it: with a request that
 * is made here and has no headers, so nothing that a reader sends comes near a page.
 */
function createRender({ answer }: Pick<CompiledApp, 'answer'>, toLocals: () => App.Locals): Render {
  return async (address) => {
    const errorPage = ERROR_PAGES[address];
    const request = new Request(`http://localhost${errorPage?.route ?? address}`);
    const response = await answer(request, toLocals());
    const body = Buffer.from(await response.arrayBuffer());
    return { status: response.status === errorPage?.status ? 200 : response.status, body };
  };
}

/** Makes pages through the compiled app in a folder, whichever it is; each is loaded once. */
export function createRenders(toLocals: () => App.Locals): (appFolder: string) => Promise<Render> {
  const renders = new Map<string, Promise<Render>>();
  return (folder) => {
    const render = renders.get(folder) ?? loadCompiledApp(folder).then((app) => createRender(app, toLocals));
    renders.set(folder, render);
    return render;
  };
}
