import type { Core } from '@strapi/strapi';
import { findFieldLabel } from './field-label.ts';
import { isErrorBody, translateError } from './translate-error.ts';

/** What editors call; the web and programs are answered in English. */
const EDITORS_ADDRESS = /^\/(?:admin|content-manager|moderation|pictures|upload)\//u;

const CONTENT_TYPE_IN_ADDRESS = /\/(?:collection|single)-types\/(?<uid>[\w-]+::[\w.-]+)/u;

/** Errors that the admin shows are answered in Vietnamese. */
export function speakToEditors(strapi: Core.Strapi): void {
  strapi.server.use(async (context, next) => {
    await next();
    if (context.status < 400 || !EDITORS_ADDRESS.test(`${context.path}/`) || !isErrorBody(context.body)) return;
    const uid = CONTENT_TYPE_IN_ADDRESS.exec(context.path)?.groups?.['uid'] ?? '';
    const { status } = context;
    context.body = translateError(context.body, (path) => findFieldLabel(strapi, uid, path));
    context.status = status;
  });
}
