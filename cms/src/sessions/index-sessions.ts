import type { Core } from '@strapi/strapi';
import { SESSION } from './session-rows.ts';

/**
 * Lets a session be found by its id, which every request of the admin does, without reading all of them: each renewal is a row, kept for a
 * day or a month. Strapi's own schema of sessions has no such index; to be called before the tables are made.
 */
export function indexSessions(strapi: Core.Strapi): void {
  const session = strapi.contentType(SESSION) as { indexes?: object[] };
  session.indexes = [
    ...(session.indexes ?? []),
    { name: 'sessions_session_id_idx', columns: ['session_id'] },
    { name: 'sessions_user_id_idx', columns: ['user_id'] },
  ];
}
