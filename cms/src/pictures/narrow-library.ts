import type { Core } from '@strapi/strapi';
import { toRefusal } from '../strapi/requester.ts';
import { mayChangeFolder, mayChangeMany, type MayChange, type Question } from './own-only.ts';

interface Route {
  method: string;
  path: string;
  config: { middlewares?: ((context: Question, next: () => Promise<void>) => Promise<void>)[] };
}

/**
 * Fetches what anybody's address answers, from inside the newsroom's own network: 0.0.0.0 and redirects pass Strapi's list
 * of addresses that it must not ask. No role needs it.
 */
const CLOSED = 'POST /actions/upload-from-urls';

/** Orders in which Strapi forgets whose files and folders they are about (https://github.com/strapi/strapi/issues/27649). */
const NARROWED: Readonly<Record<string, MayChange>> = {
  'POST /actions/bulk-delete': mayChangeMany,
  'POST /actions/bulk-move': mayChangeMany,
  'PUT /folders/:id': mayChangeFolder,
};

const REFUSAL =
  'Trong số này có tệp hay thư mục của người khác. Bạn chỉ xóa, chuyển và đổi tên được những gì mình đã đưa vào kho.';

const nameOf = ({ method, path }: Route) => `${method} ${path}`;

/**
 * Closes one door of the media library and has others ask whose files they are about, before Strapi opens its routes.
 * @throws Error when Strapi has a route no more under the name by which we know it
 */
export function narrowLibrary(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin('upload').routes as unknown as { admin: { routes: Route[] } };
  const missing = [CLOSED, ...Object.keys(NARROWED)].filter(
    (name) => !admin.routes.some((one) => nameOf(one) === name),
  );
  if (missing.length > 0) {
    throw new Error(`The media library has no ${missing.join(', ')} any more: see cms/src/pictures/narrow-library.ts.`);
  }
  admin.routes = admin.routes.filter((route) => nameOf(route) !== CLOSED);
  for (const route of admin.routes) {
    const mayChange = NARROWED[nameOf(route)];
    if (mayChange) addCheck(strapi, route, mayChange);
  }
}

function addCheck(strapi: Core.Strapi, { config }: Route, mayChange: MayChange): void {
  config.middlewares = [
    ...(config.middlewares ?? []),
    async (context, next) => {
      if (!(await mayChange(strapi, context))) throw toRefusal(REFUSAL);
      return next();
    },
  ];
}
