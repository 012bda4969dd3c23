import type { Core } from '@strapi/strapi';
import { addAdminRoutes } from '../../strapi/admin-routes.ts';
import { answerContract } from '../../strapi/contract-answers.ts';
import { confirmPrinted } from './confirm-printed.ts';
import { findPrinted } from './find-printed.ts';

/** What a token must be allowed to say what readers see. */
export const PRINTED_SCOPE = 'printed.confirm';

/** Takes in what the site says it has printed, and tells it to those who may read articles in the admin. */
export async function registerPrintedArticles(strapi: Core.Strapi): Promise<void> {
  await answerContract(strapi, PRINTED_SCOPE, 'Mutation', { confirmPrinted });
  addAdminRoutes(strapi, [{ action: 'read', subject: 'api::article.article' }], {
    'GET /printed-articles/:documentId': ({ params }) => findPrinted(strapi, String(params['documentId'])),
  });
}
