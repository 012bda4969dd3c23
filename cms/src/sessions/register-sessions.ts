import type { Core } from '@strapi/strapi';
import { validateZodSchema, z } from '@strapi/utils';
import { addAdminRoutes, type AdminQuestion } from '../strapi/admin-routes.ts';
import { endSession, endSessionsOf } from './end-sessions.ts';
import { findSessions } from './find-sessions.ts';
import { recordLastUse } from './record-last-use.ts';
import { ADMIN, SESSION, type SessionRow } from './session-rows.ts';

const person = z.object({ user: z.coerce.number().int().positive() });
const session = person.extend({ session: z.string().regex(/^[0-9a-f]{32}$/u) });

const GONE = 'Không có phiên này. Hãy tải lại danh sách.';

/** Lets those who may see the list of users see who is logged in, and those who may change users end it. */
export function registerSessions(strapi: Core.Strapi): void {
  recordLastUse(strapi);
  const answer = ({ state }: AdminQuestion) => findSessions(strapi, state.session?.id, new Date());
  addAdminRoutes(strapi, ['admin::users.read'], { 'GET /sessions': answer });
  addAdminRoutes(strapi, ['admin::users.read', 'admin::users.update'], {
    async 'DELETE /sessions/:user'(question) {
      const { user } = validateZodSchema(person)(question.params, GONE);
      await endSessionsOf(strapi, user);
      return answer(question);
    },
    async 'DELETE /sessions/:user/:session'(question) {
      const { user, session: sessionId } = validateZodSchema(session)(question.params, GONE);
      const where = { origin: ADMIN, userId: String(user), sessionId };
      const row: SessionRow | null = await strapi.db.query(SESSION).findOne({ where });
      if (row) await endSession(strapi, row);
      return answer(question);
    },
  });
}
