import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { banSender } from './ban-sender.ts';
import { decide } from './decide.ts';
import { parseBanOrder, parseQueueQuestion, parseVerdicts } from './desk-questions.ts';
import { findCommentDetail } from './find-comment-detail.ts';
import { findQueue, findWaiting } from './find-queue.ts';

/** Who may change the state of comments works at the desk; nobody else sees it. */
const MODERATORS = [
  'admin::isAuthenticatedAdmin',
  {
    name: 'admin::hasPermissions',
    config: { actions: [{ action: 'plugin::content-manager.explorer.update', subject: 'api::comment.comment' }] },
  },
];

interface AdminContext {
  params: Record<string, string>;
  query: unknown;
  request: { body?: unknown };
  state: { user: { firstname?: string; lastname?: string; email: string } };
}

type Answer = (context: AdminContext, now: Date) => Promise<unknown>;

/** The moderation desk's questions and orders, for the admin panel alone. */
export function registerModeration(strapi: Core.Strapi): void {
  const route = (method: 'GET' | 'POST' | 'DELETE', path: string, answer: Answer) => ({
    method,
    path: `/moderation${path}`,
    info: { type: 'admin' as const },
    config: { policies: MODERATORS },
    async handler(context: object) {
      const ctx = context as AdminContext & { set(name: string, value: string): void; body: unknown };
      ctx.set('cache-control', 'no-store');
      ctx.body = await answer(ctx, new Date());
    },
  });
  strapi.server.routes({
    type: 'admin',
    routes: [
      route('GET', '/queue', ({ query }) => findQueue(strapi, parseQueueQuestion(query))),
      route('GET', '/waiting', () => findWaiting(strapi)),
      route('GET', '/comments/:id', async ({ params }, now) => {
        const detail = await findCommentDetail(strapi, String(params['id']), now);
        if (!detail) throw new errors.NotFoundError('Bình luận này không còn nữa.');
        return detail;
      }),
      route('POST', '/decisions', ({ request }) => decide(strapi, parseVerdicts(request.body).verdicts)),
      route('POST', '/bans', ({ request, state }, now) =>
        banSender(strapi, parseBanOrder(request.body), toModeratorName(state.user), now),
      ),
      route('DELETE', '/bans/:id', async ({ params }) => {
        await strapi.documents('api::ban.ban').delete({ documentId: String(params['id']) });
        return {};
      }),
    ],
  });
}

function toModeratorName({ firstname, lastname, email }: AdminContext['state']['user']): string {
  return [lastname, firstname].filter(Boolean).join(' ') || email;
}
