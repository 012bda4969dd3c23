import { TEST_SECRETS } from './test-secrets.ts';

export interface NewsroomPlace {
  dataDir: string;
  cmsPort: number;
  webPort: number;
}

/** The settings of a newsroom of its own on this machine, both sides, on SQLite; as in production. */
export function toNewsroomEnvironment({ dataDir, cmsPort, webPort }: NewsroomPlace): Record<string, string> {
  const [cmsUrl, webUrl] = [`http://127.0.0.1:${cmsPort}`, `http://127.0.0.1:${webPort}`];
  return {
    ...TEST_SECRETS,
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    DATA_DIR: dataDir,
    DATABASE_CLIENT: 'sqlite',
    CMS_HOST: '127.0.0.1',
    CMS_PORT: String(cmsPort),
    CMS_URL: cmsUrl,
    WEB_HOST: '127.0.0.1',
    WEB_PORT: String(webPort),
    WEB_URL: webUrl,
    SITE_URL: webUrl,
  };
}
