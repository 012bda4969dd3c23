import type { Core } from '@strapi/strapi';
import type { LoggedIn, Sessions } from './session-answers.ts';
import { ADMIN, SESSION, type SessionRow } from './session-rows.ts';
import { toSessions } from './to-sessions.ts';

interface User {
  id: number;
  firstname: string | null;
  lastname: string | null;
  email: string;
  roles: { name: string }[];
}

/** Who is logged in to the admin and where. @param ownId the session of the person who asks */
export async function findSessions(strapi: Core.Strapi, ownId: string | undefined, now: Date): Promise<Sessions> {
  const rows: SessionRow[] = await strapi.db.query(SESSION).findMany({ where: { origin: ADMIN } });
  const byUser = Map.groupBy(rows, ({ userId }) => userId);
  const where = { id: { $in: [...byUser.keys()].map(Number) } };
  const users: User[] = await strapi.db.query('admin::user').findMany({ where, populate: ['roles'] });
  const people = users.map((user) => toLoggedIn(user, toSessions(byUser.get(String(user.id)) ?? [], ownId, now)));
  return {
    people: people
      .filter(({ sessions }) => sessions.length > 0)
      .sort((one, other) => one.name.localeCompare(other.name, 'vi') || one.userId - other.userId),
  };
}

function toLoggedIn({ id, firstname, lastname, email, roles }: User, sessions: LoggedIn['sessions']): LoggedIn {
  const name = [lastname, firstname].filter(Boolean).join(' ') || email;
  return { userId: id, name, email, roles: roles.map((role) => role.name), sessions };
}
