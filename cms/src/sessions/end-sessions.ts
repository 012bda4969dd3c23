import type { Core } from '@strapi/strapi';
import { ADMIN, SESSION, type SessionRow } from './session-rows.ts';

interface Changed<Row> {
  params: { data?: Record<string, unknown> };
  result?: Row | null;
}

interface User {
  id: number;
}

/**
 * Ends all sessions of a person who is blocked or deleted, or whose password is changed, in the panel or past it; they do not come back
 * when the person is let in again. The end of a session is also the end of the tokens that it gave before it was last renewed: Strapi
 * looks only whether the row of a token is there, and the rows of earlier renewals stay.
 */
export function endSessionsWithTheirGround(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async afterUpdate({ params, result }: Changed<User>) {
      if (params.data?.['password'] !== undefined && result) await endSessionsOf(strapi, result.id);
      await endSessionsOfNobody(strapi);
    },
    afterUpdateMany: () => endSessionsOfNobody(strapi),
    afterDelete: () => endSessionsOfNobody(strapi),
    afterDeleteMany: () => endSessionsOfNobody(strapi),
  } as Parameters<Core.Strapi['db']['lifecycles']['subscribe']>[0]);
  strapi.db.lifecycles.subscribe({
    models: [SESSION],
    async afterDelete({ result }: Changed<SessionRow>) {
      if (result?.status === 'active') await endSession(strapi, result);
    },
  } as Parameters<Core.Strapi['db']['lifecycles']['subscribe']>[0]);
}

/** Ends one session with all tokens that it has ever given. */
export async function endSession(strapi: Core.Strapi, row: Pick<SessionRow, 'userId' | 'deviceId'>): Promise<void> {
  const { userId, deviceId } = row;
  await strapi.db.query(SESSION).deleteMany({ where: { origin: ADMIN, userId, deviceId } });
}

/** Ends all sessions of a person. */
export async function endSessionsOf(strapi: Core.Strapi, userId: number): Promise<void> {
  await strapi.db.query(SESSION).deleteMany({ where: { origin: ADMIN, userId: String(userId) } });
}

async function endSessionsOfNobody(strapi: Core.Strapi): Promise<void> {
  // Strapi's own check of a session reads isActive alone; `blocked` may be set in the database.
  const where = { isActive: true, $or: [{ blocked: false }, { blocked: { $null: true } }] };
  const users: User[] = await strapi.db.query('admin::user').findMany({ select: ['id'], where });
  const userId = { $notIn: users.map(({ id }) => String(id)) };
  await strapi.db.query(SESSION).deleteMany({ where: { origin: ADMIN, userId } });
}
