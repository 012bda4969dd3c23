import { randomBytes } from 'node:crypto';
import type { FillDatabase } from '../fill/fill-options.ts';
import { findFreePort } from './free-port.ts';

/** Where a newsroom on this machine stands, and the environment in which both its sides run. */
export interface NewsroomSettings {
  dataDir: string;
  cmsUrl: string;
  siteUrl: string;
  environment: Record<string, string>;
}

/** Free ports and fresh secrets for a newsroom on one data folder and database. */
export async function newNewsroomSettings(dataDir: string, database: FillDatabase): Promise<NewsroomSettings> {
  const [cmsPort, webPort] = [await findFreePort(), await findFreePort()];
  const [cmsUrl, siteUrl] = [`http://127.0.0.1:${cmsPort}`, `http://127.0.0.1:${webPort}`];
  const environment = {
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    LOG_LEVEL: 'info',
    DATA_DIR: dataDir,
    DATABASE_CLIENT: database.client,
    DATABASE_URL: database.client === 'postgres' ? database.url : '',
    CMS_HOST: '127.0.0.1',
    CMS_PORT: String(cmsPort),
    CMS_URL: cmsUrl,
    WEB_HOST: '127.0.0.1',
    WEB_PORT: String(webPort),
    WEB_URL: siteUrl,
    SITE_URL: siteUrl,
    APP_KEYS: `${newSecret()},${newSecret()}`,
    API_TOKEN_SALT: newSecret(),
    ADMIN_JWT_SECRET: newSecret(),
    TRANSFER_TOKEN_SALT: newSecret(),
    ENCRYPTION_KEY: newSecret(),
    WEB_API_TOKEN: newSecret(),
    KNOCK_SECRET: newSecret(),
    READER_SECRET: newSecret(),
  };
  return { dataDir, cmsUrl, siteUrl, environment };
}

const newSecret = () => randomBytes(32).toString('base64url');
