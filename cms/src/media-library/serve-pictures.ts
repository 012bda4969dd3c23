import type { Core } from '@strapi/strapi';
import serveStatic from 'koa-static';

const PICTURES = '/uploads/';

/**
 * Answers who asks for a picture before anything else does. The web copies tens of thousands of them when it fills its
 * mirror, and sessions, body parsing, routing and a line in the log made up most of what each one cost the CMS. Parts
 * of files (Range), which players of audio and video ask for, stay with the media library.
 */
export function servePictures(strapi: Core.Strapi): void {
  const serve = serveStatic(strapi.dirs.static.public);
  strapi.server.use((context, next) => {
    if (!context.path.startsWith(PICTURES) || context.get('range') !== '') return next();
    context.set({ 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox" });
    return serve(context, next);
  });
}
