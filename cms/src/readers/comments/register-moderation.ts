import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { addAdminRoutes } from '../../strapi/admin-routes.ts';
import { banSender } from './ban-sender.ts';
import { decide } from './decide.ts';
import { parseBanOrder, parseQueueQuestion, parseVerdicts } from './desk-questions.ts';
import { findCommentDetail } from './find-comment-detail.ts';
import { findQueue, findWaiting } from './find-queue.ts';
import { toModeratorName } from './moderator-name.ts';

/** The moderation desk's questions and orders: who may change comments works there, nobody else sees it. */
export function registerModeration(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [{ action: 'update', subject: 'api::comment.comment' }], {
    'GET /moderation/queue': ({ query }) => findQueue(strapi, parseQueueQuestion(query)),
    'GET /moderation/waiting': () => findWaiting(strapi),
    'GET /moderation/comments/:id': async ({ params }) => {
      const detail = await findCommentDetail(strapi, String(params['id']), new Date());
      if (!detail) throw new errors.NotFoundError('Bình luận này không còn nữa.');
      return detail;
    },
    'POST /moderation/decisions': ({ request }) => decide(strapi, parseVerdicts(request.body).verdicts),
    'POST /moderation/bans': ({ request, state }) =>
      banSender(strapi, parseBanOrder(request.body), toModeratorName(state.user), new Date()),
    'DELETE /moderation/bans/:id': async ({ params }) => {
      await strapi.documents('api::ban.ban').delete({ documentId: String(params['id']) });
      return {};
    },
  });
}
