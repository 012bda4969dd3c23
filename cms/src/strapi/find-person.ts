import type { Core } from '@strapi/strapi';

/** Somebody who is logged in to the admin. */
export interface Person {
  id: number;
  firstname?: string;
  lastname?: string;
  email?: string;
}

/** The administrator whose request is being answered; null for what is done by a program, the site's token included. */
export function findPerson(strapi: Core.Strapi): Person | null {
  const state = strapi.requestContext.get()?.state as
    { user?: Person; auth?: { strategy?: { name?: string } } } | undefined;
  const isAdmin = ['admin', 'admin-token'].includes(state?.auth?.strategy?.name ?? '');
  return (isAdmin && state?.user) || null;
}
