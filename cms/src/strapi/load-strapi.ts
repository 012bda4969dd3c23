import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { environment } from '../settings/environment.ts';

/** Compiled, this file stands in cms/dist/src/strapi. */
const DIST_DIR = path.resolve(__dirname, '../..');

/** Strapi on the newsroom's database for a command: without its HTTP server and saying nothing but errors. */
export function loadStrapi(): Promise<Core.Strapi> {
  const strapi = createStrapi({ appDir: path.dirname(DIST_DIR), distDir: DIST_DIR, serveAdminPanel: false });
  strapi.log.level = environment.commandLogLevel;
  return strapi.load();
}
