import type { Core } from '@strapi/strapi';
import { LastUses } from './last-uses.ts';
import { SESSION } from './session-rows.ts';

/** Keeps in the row of a session when it was last used, for the technician to see. */
export function recordLastUse(strapi: Core.Strapi): void {
  const uses = new LastUses();
  strapi.server.use(async (ctx, next) => {
    await next();
    const { session } = ctx.state as { session?: { id?: unknown } };
    if (typeof session?.id !== 'string' || !uses.isWorthWriting(session.id, new Date())) return;
    // The database layer sets `updatedAt` itself; the answer does not hang on it.
    const where = { sessionId: session.id };
    await strapi.db
      .query(SESSION)
      .updateMany({ where, data: { updatedAt: new Date() } })
      .catch((error: Error) =>
        strapi.log.warn(`The last use of a session could not be written down: ${error.message}`),
      );
  });
}
