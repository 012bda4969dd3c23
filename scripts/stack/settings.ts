import { randomBytes } from 'node:crypto';
import { accessSync, appendFileSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadEnvFile } from 'node:process';
import { parseEnv } from 'node:util';
import { OperatorError } from '../../shared/src/operator-error.ts';
import { inRoot, ROOT } from './root.ts';
import { say } from './say.ts';

/** What the start script itself reads; each side parses the rest of its own settings when it starts. */
export interface Settings {
  dataDir: string;
  cmsHost: string;
  cmsPort: number;
  webHost: string;
  webPort: number;
  siteUrl: string;
}

const SECRETS = [
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'WEB_API_TOKEN',
  'KNOCK_SECRET',
  'READER_SECRET',
  'STATUS_TOKEN',
] as const;

const newSecret = () => randomBytes(32).toString('base64url');

function toEnvFile(): string {
  return [
    '# Made on the first start. Every setting is described in .env.example. Keep this file secret and backed up:',
    '# without READER_SECRET readers could vote twice, without the others administrators must log in again.',
    `APP_KEYS=${newSecret()},${newSecret()}`,
    ...SECRETS.map((name) => `${name}=${newSecret()}`),
    '',
  ].join('\n');
}

function writeEnvFileOnce(): void {
  const path = inRoot('.env');
  if (existsSync(path)) return;
  try {
    writeFileSync(path, toEnvFile(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new OperatorError(
      `The settings cannot be written to ${path} (${(error as Error).message}). Make the folder writable: chown -R $(id -un) ${ROOT}`,
    );
  }
  say(`Secrets for this machine written to ${path}`);
}

/** Adds the secret by which the operator may ask /-/status to a file that was made before there was one. */
function addStatusToken(): void {
  const path = inRoot('.env');
  if ('STATUS_TOKEN' in parseEnv(readFileSync(path, 'utf8')) || process.env['STATUS_TOKEN'] !== undefined) return;
  try {
    appendFileSync(path, `\nSTATUS_TOKEN=${newSecret()}\n`);
    say(`STATUS_TOKEN, new in this version, written to ${path}`);
  } catch {
    say(`STATUS_TOKEN is not in ${path}, which cannot be written: /-/status and /-/metrics stay closed`);
  }
}

function portOf(name: string, fallback: number): number {
  const value = process.env[name] ?? String(fallback);
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new OperatorError(`${name}=${value} is not a port; set a whole number from 1 to 65535 in .env`);
  return port;
}

function urlOf(name: string, fallback: string): string {
  const value = process.env[name] ?? fallback;
  if (!URL.canParse(value) || !/^https?:$/u.test(new URL(value).protocol))
    throw new OperatorError(`${name}=${value} is not a web address; set one such as https://example.vn in .env`);
  return value.replace(/\/+$/u, '');
}

function writableDir(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw new OperatorError(
      `The data folder ${path} is not writable (${(error as Error).message}). Give it to this user (chown) or set DATA_DIR in .env`,
    );
  }
  return path;
}

/** Puts what stands in `.env`, if there is one, into `process.env`; what the environment says already goes before. */
export function loadEnvironmentFile(): void {
  const path = inRoot('.env');
  if (existsSync(path)) loadEnvFile(path);
}

/**
 * The settings of this machine: the environment first, then `.env`, then the development values. Makes `.env` with fresh
 * secrets when there is none, and puts every value the two sides need into `process.env`.
 * @throws OperatorError naming the setting and the cure.
 */
export function loadSettings(): Settings {
  writeEnvFileOnce();
  addStatusToken();
  loadEnvironmentFile();
  const settings: Settings = {
    dataDir: writableDir(resolve(ROOT, process.env['DATA_DIR'] ?? 'var')),
    cmsHost: process.env['CMS_HOST'] ?? '127.0.0.1',
    cmsPort: portOf('CMS_PORT', 1337),
    webHost: process.env['WEB_HOST'] ?? '127.0.0.1',
    webPort: portOf('WEB_PORT', 4321),
    siteUrl: '',
  };
  settings.siteUrl = urlOf('SITE_URL', `http://localhost:${settings.webPort}`);
  Object.assign(process.env, {
    DATA_DIR: settings.dataDir,
    CMS_HOST: settings.cmsHost,
    CMS_PORT: String(settings.cmsPort),
    WEB_HOST: settings.webHost,
    WEB_PORT: String(settings.webPort),
    SITE_URL: settings.siteUrl,
    CMS_URL: urlOf('CMS_URL', `http://127.0.0.1:${settings.cmsPort}`),
    WEB_URL: urlOf('WEB_URL', `http://127.0.0.1:${settings.webPort}`),
  });
  return settings;
}
