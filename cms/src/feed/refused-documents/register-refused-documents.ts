import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inFeedTransaction } from '../../store/transaction.ts';
import { addAdminRoutes } from '../../strapi/admin-routes.ts';
import { findDeliveredType } from '../delivered-types.ts';
import { recordChanges } from '../record-changes.ts';
import { findRefusal, listRefused } from './find-refused.ts';

/** Tells those who write what the site cannot print, and lets them have it tried again. */
export function registerRefusedDocuments(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [{ action: 'read', subject: 'api::article.article' }], {
    'GET /refused-documents': () => listRefused(strapi),
    'GET /refused-documents/:uid/:documentId': async ({ params }) => ({
      reason: (await findRefusal(strapi, String(params['uid']), String(params['documentId']))) ?? null,
    }),
  });
  addAdminRoutes(strapi, [{ action: 'create', subject: 'api::article.article' }], {
    'POST /refused-documents/:uid/:documentId/again': ({ params }) =>
      tryAgain(strapi, String(params['uid']), String(params['documentId'])),
  });
}

/** A line of the feed more, and every node of the site looks at the document again. */
async function tryAgain(strapi: Core.Strapi, uid: string, documentId: string): Promise<{ isAsked: true }> {
  const type = findDeliveredType(uid)?.type;
  if (!type || (await findRefusal(strapi, uid, documentId)) === undefined) {
    throw new errors.NotFoundError('Trang web không còn từ chối mục này.');
  }
  await inFeedTransaction(strapi, () =>
    recordChanges(strapi, [{ type, documentId, action: 'update', name: null }], new Date()),
  );
  return { isAsked: true };
}
