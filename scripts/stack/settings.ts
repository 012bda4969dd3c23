import { randomBytes } from 'node:crypto';
import { accessSync, appendFileSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadEnvFile } from 'node:process';
import { parseEnv } from 'node:util';
import { OperatorError } from '../../shared/src/operator-error.ts';
import { readSettings } from '../../shared/src/settings/read-settings.ts';
import { SECRET_NAMES, startSettings } from '../../shared/src/settings/start-settings.ts';
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
  /** The folder that an empty database is filled from; null: none. */
  demoFolder: string | null;
}

const newSecret = () => randomBytes(32).toString('base64url');

function toEnvFile(): string {
  return [
    '# Made on the first start. Every setting is described in .env.example. Keep this file secret and backed up:',
    '# without READER_SECRET readers could vote twice, without the others administrators must log in again.',
    ...SECRET_NAMES.map((name) => `${name}=${name === 'APP_KEYS' ? `${newSecret()},${newSecret()}` : newSecret()}`),
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

const toMessage = (problems: readonly string[]) => `${problems.join('; ')}. Set it in .env (see .env.example).`;

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
  const read = readSettings({ schema: startSettings }, process.env, toMessage);
  const settings: Settings = {
    dataDir: writableDir(resolve(ROOT, read.DATA_DIR)),
    cmsHost: read.CMS_HOST,
    cmsPort: read.CMS_PORT,
    webHost: read.WEB_HOST,
    webPort: read.WEB_PORT,
    siteUrl: read.SITE_URL ?? `http://localhost:${read.WEB_PORT}`,
    demoFolder: read.DEMO_CONTENT === 'off' ? null : resolve(ROOT, read.DEMO_CONTENT),
  };
  Object.assign(process.env, {
    DATA_DIR: settings.dataDir,
    CMS_HOST: settings.cmsHost,
    CMS_PORT: String(settings.cmsPort),
    WEB_HOST: settings.webHost,
    WEB_PORT: String(settings.webPort),
    SITE_URL: settings.siteUrl,
    CMS_URL: read.CMS_URL ?? `http://127.0.0.1:${settings.cmsPort}`,
    WEB_URL: read.WEB_URL ?? `http://127.0.0.1:${settings.webPort}`,
  });
  return settings;
}
