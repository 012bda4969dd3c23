import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { sendKnock } from '../change-feed/knock.ts';
import type { ImportResult, ImportSettings } from './import-parts.ts';
import { importSavedPage } from './import-saved-page.ts';
import type { SavedPage } from './saved-page.ts';

/** Compiled, this file stands in cms/dist/src/page-import. */
const DIST_DIR = path.resolve(__dirname, '../..');

/** Strapi on the newsroom's database, without its HTTP server and saying nothing but errors. */
function loadStrapi(): Promise<Core.Strapi> {
  const strapi = createStrapi({ appDir: path.dirname(DIST_DIR), distDir: DIST_DIR, serveAdminPanel: false });
  strapi.log.level = process.env['CMS_LOG_LEVEL'] ?? 'error';
  return strapi.load();
}

/** Imports a page in a process of its own, whether or not the CMS is running, and tells the web of what is new. */
export async function importBesideCms(
  page: SavedPage,
  settings: ImportSettings,
  now: Date,
): Promise<{ result: ImportResult; adminUrl: string }> {
  const strapi = await loadStrapi();
  const result = await importSavedPage(strapi, page, settings, now);
  await sendKnock(strapi);
  return { result, adminUrl: strapi.config.get<string>('admin.absoluteUrl') };
}
