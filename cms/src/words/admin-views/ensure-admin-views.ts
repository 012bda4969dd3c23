import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { AdminView } from './admin-view.ts';
import { ADMIN_VIEWS } from './admin-views.ts';
import { restrictTo, type Configuration } from './configuration.ts';
import { toConfiguration } from './to-configuration.ts';

interface ConfigurationService {
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
}

/** Gives every type its Vietnamese view; a view that the newsroom has changed since is left as it is. */
export async function ensureAdminViews(strapi: Core.Strapi): Promise<void> {
  for (const view of ADMIN_VIEWS) await ensureAdminView(strapi, view);
}

async function ensureAdminView(strapi: Core.Strapi, view: AdminView): Promise<void> {
  const service = findService(strapi, view.uid);
  const store = strapi.store({ type: 'core', name: 'toasoan' });
  const key = `admin-view:${view.uid}`;
  const found = toPlain(await service.findConfiguration({ uid: view.uid }));
  const given = (await store.get({ key })) as Configuration | null;
  if (given && !isAsGiven(found, given)) return;
  const wanted = toPlain(toConfiguration(view, found));
  if (!isDeepStrictEqual(found, wanted)) await service.updateConfiguration({ uid: view.uid }, wanted);
  await store.set({ key, value: wanted });
}

/** Whether a view still is what we gave, apart from fields that the type has gained or lost since. */
function isAsGiven(found: Configuration, given: Configuration): boolean {
  const common = new Set(Object.keys(given.metadatas).filter((name) => name in found.metadatas));
  return isDeepStrictEqual(restrictTo(found, common), restrictTo(given, common));
}

function findService(strapi: Core.Strapi, uid: string): ConfigurationService {
  const name = uid.startsWith('api::') ? 'content-types' : 'components';
  return strapi.plugin('content-manager').service(name) as unknown as ConfigurationService;
}

function toPlain({ settings, metadatas, layouts }: Configuration): Configuration {
  return JSON.parse(JSON.stringify({ settings, metadatas, layouts })) as Configuration;
}
