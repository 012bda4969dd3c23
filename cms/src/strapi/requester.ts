import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** What somebody may do, as Strapi's admin keeps it (CASL). */
export interface Ability {
  can(action: string, subject: unknown): boolean;
}

/** Somebody who is logged in to the admin. */
export interface Person {
  id: number;
  firstname?: string;
  lastname?: string;
  email?: string;
}

/** Letting out what readers see. */
export const PUBLISH = 'plugin::content-manager.explorer.publish';

/** Taking an article that readers have seen from the site again; Strapi has no right of its own for it. */
export const UNPUBLISH = 'plugin::content-manager.explorer.unpublish';

/** How somebody of the admin may show who they are: by logging in, or by a token that they have made. */
const ADMIN_STRATEGIES = ['admin', 'admin-token'];

const ARTICLE = 'api::article.article';

/**
 * What the person may do whose request is being answered; undefined for programs (imports, timers, the site's token),
 * whose rights are checked where they come in.
 */
export function findAbility(strapi: Core.Strapi): Ability | undefined {
  const state = strapi.requestContext.get()?.state as { userAbility?: Ability } | undefined;
  return state?.userAbility;
}

/** The administrator whose request is being answered; null for what is done by a program, the site's token included. */
export function findPerson(strapi: Core.Strapi): Person | null {
  const state = strapi.requestContext.get()?.state as
    { user?: Person; auth?: { strategy?: { name?: string } } } | undefined;
  const isAdmin = ADMIN_STRATEGIES.includes(state?.auth?.strategy?.name ?? '');
  return (isAdmin && state?.user) || null;
}

/** Whether what is being done may be seen by readers at once. */
export function mayPublish(strapi: Core.Strapi): boolean {
  return findAbility(strapi)?.can(PUBLISH, ARTICLE) ?? true;
}

/** Whether an article that readers have seen may be taken from them. */
export function mayUnpublish(strapi: Core.Strapi): boolean {
  return findAbility(strapi)?.can(UNPUBLISH, ARTICLE) ?? true;
}

/** 403 with the reason: of all errors for what is forbidden, this alone keeps its message on the way out of Strapi. */
export function toRefusal(reason: string): Error {
  return new errors.PolicyError(reason);
}
