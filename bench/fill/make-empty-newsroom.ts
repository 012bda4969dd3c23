import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '@toasoan/shared/operator-error';
import { cmsSecrets } from '@toasoan/shared/settings/cms-settings';
import type { FillDatabase } from './fill-options.ts';

const CMS_DIR = join(import.meta.dirname, '../../cms');

/** Nothing that filling leaves behind depends on them. */
const SECRETS = Object.keys(cmsSecrets);

function toSettings(dataDir: string, database: FillDatabase): Record<string, string> {
  const missing = SECRETS.filter((name) => !process.env[name]);
  return {
    ...Object.fromEntries(missing.map((name) => [name, randomBytes(24).toString('base64url')])),
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    DATA_DIR: dataDir,
    DATABASE_CLIENT: database.client,
    DATABASE_URL: database.client === 'postgres' ? database.url : '',
  };
}

/**
 * Starts the compiled CMS once on an empty database and ends it, so that everything it makes by itself is there:
 * tables, roles, the first administrator, the epoch of the feed.
 * @throws OperatorError with what the CMS said when it does not start
 */
export async function makeEmptyNewsroom(dataDir: string, database: FillDatabase): Promise<void> {
  if (!existsSync(join(CMS_DIR, 'dist/src/strapi/load-strapi.js'))) {
    throw new OperatorError('The CMS is not compiled. Run npm run compile -- cms first.');
  }
  mkdirSync(dataDir, { recursive: true });
  const args = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'boot-cms.ts')];
  try {
    await promisify(execFile)(process.execPath, args, {
      cwd: CMS_DIR,
      env: { ...process.env, ...toSettings(dataDir, database) },
    });
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    throw new OperatorError(`The CMS did not start on the empty database:\n${`${stdout}${stderr}`.trim() || message}`, {
      cause: error,
    });
  }
}
