import { sendKnock } from '../feed/knock.ts';
import { loadStrapi } from '../strapi/load-strapi.ts';
import type { ImportResult, ImportSettings } from './import-parts.ts';
import { importSavedPage } from './import-saved-page.ts';
import type { SavedPage } from './saved-page.ts';

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
