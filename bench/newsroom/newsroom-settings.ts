import { findFreePort } from '@toasoan/testing/find-free-port';
import { toNewsroomEnvironment } from '@toasoan/testing/newsroom-environment';
import type { FillDatabase } from '../fill/fill-options.ts';

/** Where a newsroom on this machine stands, and the environment in which both its sides run. */
export interface NewsroomSettings {
  dataDir: string;
  cmsUrl: string;
  siteUrl: string;
  environment: Record<string, string>;
}

/** Free ports and the secrets of tests for a newsroom on one data folder and database. */
export async function newNewsroomSettings(dataDir: string, database: FillDatabase): Promise<NewsroomSettings> {
  const [cmsPort, webPort] = [await findFreePort(), await findFreePort()];
  const [cmsUrl, siteUrl] = [`http://127.0.0.1:${cmsPort}`, `http://127.0.0.1:${webPort}`];
  const environment = {
    ...toNewsroomEnvironment({ dataDir, cmsPort, webPort }),
    LOG_LEVEL: 'info',
    DATABASE_CLIENT: database.client,
    DATABASE_URL: database.client === 'postgres' ? database.url : '',
  };
  return { dataDir, cmsUrl, siteUrl, environment };
}
