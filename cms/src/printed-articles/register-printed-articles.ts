import type { Core } from '@strapi/strapi';
import { confirmPrinted, type Confirmation } from './confirm-printed.ts';
import { findPrinted } from './find-printed.ts';

/** What a token must be allowed to say what readers see. */
export const PRINTED_SCOPE = 'printed.confirm';

/** Who may read articles in the admin may ask; nobody else. */
const READERS_OF_ARTICLES = [
  'admin::isAuthenticatedAdmin',
  {
    name: 'admin::hasPermissions',
    config: { actions: [{ action: 'plugin::content-manager.explorer.read', subject: 'api::article.article' }] },
  },
];

/** Takes in what the site says it has printed, from those who have the scope, and tells it to the admin panel. */
export async function registerPrintedArticles(strapi: Core.Strapi): Promise<void> {
  await strapi.contentAPI.permissions.providers.action.register(PRINTED_SCOPE, { uid: PRINTED_SCOPE });
  const resolve = (_parent: unknown, confirmation: Confirmation) => confirmPrinted(strapi, confirmation);
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      resolvers: { Mutation: { confirmPrinted: resolve } },
      resolversConfig: { 'Mutation.confirmPrinted': { auth: { scope: [PRINTED_SCOPE] } } },
    });
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/printed-articles/:documentId',
        info: { type: 'admin' },
        config: { policies: READERS_OF_ARTICLES },
        async handler(ctx) {
          ctx.set('cache-control', 'no-store');
          ctx.body = await findPrinted(strapi, String(ctx['params'].documentId));
        },
      },
    ],
  });
}
