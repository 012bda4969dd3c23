import { defineMiddleware } from 'astro:middleware';
import { mirror, now } from './newspaper.ts';

/** What web/server.ts hands to every page. */
export const onRequest = defineMiddleware(({ locals, site }, next) => {
  Object.assign(locals, { mirror, now, siteUrl: site });
  return next();
});
