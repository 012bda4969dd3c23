import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as StrapiPackage from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { getTestSecret, TEST_SECRETS } from '@toasoan/testing/test-secrets';
import pg from 'pg';
import { inject } from 'vitest';

const CMS_DIR = path.resolve(import.meta.dirname, '../..');

/** The token under which the web speaks in tests. */
export const WEB_API_TOKEN = getTestSecret('WEB_API_TOKEN');

/** The first administrator in tests. */
export const ADMINISTRATOR = { email: 'admin@toasoan.test', password: 'Mat-khau-thu-1' };

/** A running CMS: the same compiled code as in production, without the admin panel's files. */
export interface TestCms {
  strapi: Core.Strapi;
  /** "http://127.0.0.1:<port>" */
  url: string;
  dataDir: string;
  stop(): Promise<void>;
}

/** An empty database of the kind that TEST_DATABASE names, by the settings that lead to it. */
export async function createDatabase(): Promise<Record<string, string>> {
  if (process.env['TEST_DATABASE'] !== 'postgres') return { DATABASE_CLIENT: 'sqlite' };
  const server = inject('postgresServer');
  const name = `cms_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return { DATABASE_CLIENT: 'postgres', DATABASE_URL: `${server}/${name}` };
}

/** All settings but those of the database. */
export function settings(dataDir: string): Record<string, string> {
  return {
    ...TEST_SECRETS,
    STRAPI_TELEMETRY_DISABLED: 'true',
    DATA_DIR: dataDir,
    CMS_HOST: '127.0.0.1',
    CMS_PORT: '0',
    WEB_URL: 'http://127.0.0.1:9',
    ADMIN_EMAIL: ADMINISTRATOR.email,
    ADMIN_PASSWORD: ADMINISTRATOR.password,
  };
}

/** Strapi's destroy() removes every listener of the process, those of Vitest too: this gives them back. */
function keepProcessListeners(): () => void {
  const kept = process.eventNames().map((event) => [event, process.rawListeners(event as NodeJS.Signals)] as const);
  return () => {
    process.removeAllListeners();
    for (const [event, listeners] of kept) {
      for (const listener of listeners) process.on(event as NodeJS.Signals, listener as NodeJS.SignalsListener);
    }
  };
}

/**
 * Boots the compiled CMS on an empty database (TEST_DATABASE: sqlite or postgres) and a free port.
 * Once in a test file: Strapi reads its settings when it is first loaded.
 */
export async function startCms(overrides: Record<string, string> = {}): Promise<TestCms> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'toasoan-cms-'));
  Object.assign(process.env, settings(dataDir), await createDatabase(), overrides);
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi') as typeof StrapiPackage;
  const restoreListeners = keepProcessListeners();
  const strapi = createStrapi({ appDir: CMS_DIR, distDir: path.join(CMS_DIR, 'dist'), serveAdminPanel: false });
  strapi.log.level = process.env['TEST_LOG_LEVEL'] ?? 'error';
  await strapi.load();
  await strapi.listen();
  // A test may work longer between two requests than Node keeps an idle connection open.
  strapi.server.httpServer.keepAliveTimeout = 120_000;
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    dataDir,
    async stop() {
      await strapi.destroy();
      restoreListeners();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
