// Run in a process of its own: serves the compiled CMS, without its admin panel, on a free port and prints its address.
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const CMS_DIR = join(import.meta.dirname, '../../../cms');

interface Strapi {
  load(): Promise<void>;
  listen(): Promise<void>;
  server: { httpServer: { address(): AddressInfo } };
}

interface StrapiPackage {
  createStrapi(options: { appDir: string; distDir: string; serveAdminPanel: boolean }): Strapi;
}

const { createStrapi } = createRequire(join(CMS_DIR, 'package.json'))('@strapi/strapi') as StrapiPackage;
const strapi = createStrapi({ appDir: CMS_DIR, distDir: join(CMS_DIR, 'dist'), serveAdminPanel: false });
await strapi.load();
await strapi.listen();
console.log(`Serving at http://127.0.0.1:${strapi.server.httpServer.address().port}`);
