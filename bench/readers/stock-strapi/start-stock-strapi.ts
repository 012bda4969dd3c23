import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MINUTE_MS } from '@toasoan/shared/durations';
import { type Cleanup, endGroup } from '../../measure/cleanup.ts';
import { findFreePort } from '@toasoan/testing/find-free-port';
import { toProjectFiles } from './project-files.ts';

const CMS_MODULES = join(import.meta.dirname, '../../../cms/node_modules');
const START_LIMIT_MS = 5 * MINUTE_MS;

export interface StockStrapi {
  port: number;
  token: string;
  /** Which one was started. */
  version: string;
  stop(): Promise<void>;
}

/** Starts the same Strapi that our CMS uses, as it comes: SQLite, GraphQL, one type. */
export async function startStockStrapi(folder: string, cleanup: Cleanup): Promise<StockStrapi> {
  const version = findVersion();
  const port = await findFreePort();
  writeProject(folder, version);
  const log = openSync(join(folder, 'strapi.log'), 'a');
  const child = spawn(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'start'], {
    cwd: folder,
    env: { ...process.env, ...toSettings(folder, port) },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const stop = () => endGroup(child);
  const forget = cleanup.add(stop);
  await untilHealthy(port, () => child.exitCode === null && child.signalCode === null, join(folder, 'strapi.log'));
  const token = readFileSync(join(folder, 'token.txt'), 'utf8');
  return { port, token, version, stop: () => stop().then(forget) };
}

function findVersion(): string {
  const { version } = JSON.parse(readFileSync(join(CMS_MODULES, '@strapi/strapi/package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function writeProject(folder: string, version: string): void {
  for (const [path, text] of Object.entries(toProjectFiles(version))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(CMS_MODULES, join(folder, 'node_modules'));
}

function toSettings(folder: string, port: number): Record<string, string> {
  const names = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'];
  return {
    ...Object.fromEntries(names.map((name) => [name, randomBytes(24).toString('base64url')])),
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
    DATABASE_FILENAME: join(folder, 'data.db'),
    PORT: String(port),
  };
}

async function untilHealthy(port: number, isRunning: () => boolean, logFile: string): Promise<void> {
  for (const end = Date.now() + START_LIMIT_MS; Date.now() < end && isRunning(); await sleep(100)) {
    const answer = await fetch(`http://127.0.0.1:${port}/_health`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`Stock Strapi did not start:\n${readFileSync(logFile, 'utf8').slice(-4000)}`);
}
