import type { Core } from '@strapi/strapi';
import { UNPUBLISH } from '../strapi/requester.ts';
import { adminServices } from './strapi-admin.ts';

/** "plugin::content-manager.explorer.unpublish" → what Strapi makes it from. */
const [, PLUGIN = '', UID = ''] = /^plugin::([\w-]+)\.(.+)$/u.exec(UNPUBLISH) ?? [];

/**
 * Makes taking articles down a right of its own, which a technician can give in the list of roles. It is held by
 * rules/refuse-taking-down.ts. To be called before Strapi gives the super admin all rights there are.
 */
export async function registerUnpublishRight(strapi: Core.Strapi): Promise<void> {
  await adminServices(strapi).permissions.actionProvider.register({
    section: 'contentTypes',
    pluginName: PLUGIN,
    uid: UID,
    displayName: 'Gỡ khỏi trang',
    subjects: ['api::article.article'],
    options: { applyToProperties: [] },
  });
}
