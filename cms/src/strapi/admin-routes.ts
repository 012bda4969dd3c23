import type { Core, UID } from '@strapi/strapi';

/** What somebody must be allowed to do: with a type in the content manager, or an action by the id that Strapi gives it. */
type Right = { action: 'create' | 'read' | 'update' | 'publish'; subject: UID.ContentType } | `admin::${string}`;

/** What a page of the admin panel asks, as Koa hands it over. */
export interface AdminQuestion {
  params: Readonly<Record<string, string>>;
  query: unknown;
  request: { body?: unknown };
  state: { user: { firstname?: string; lastname?: string; email: string }; session?: { id: string } };
}

type Method = 'GET' | 'POST' | 'DELETE';

type Answers = Readonly<Record<`${Method} /${string}`, (question: AdminQuestion) => Promise<unknown>>>;

/** Answers the admin panel alone, and those only who have all of the rights; no browser keeps what is answered. */
export function addAdminRoutes(strapi: Core.Strapi, rights: readonly Right[], answers: Answers): void {
  const policies = ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: toPermissions(rights) }];
  const routes = Object.entries(answers).map(([address, answer]) => {
    const [method, path] = address.split(' ') as [Method, string];
    const handler = async (context: object) => {
      const ctx = context as AdminQuestion & { set(name: string, value: string): void; body: unknown };
      ctx.set('cache-control', 'no-store');
      ctx.body = await answer(ctx);
    };
    return { method, path, info: { type: 'admin' as const }, config: { policies }, handler };
  });
  strapi.server.routes({ type: 'admin', routes });
}

const toPermissions = (rights: readonly Right[]) => ({
  actions: rights.map((right) =>
    typeof right === 'string'
      ? right
      : { action: `plugin::content-manager.explorer.${right.action}`, subject: right.subject },
  ),
});
