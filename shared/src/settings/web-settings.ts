import { z } from 'zod';
import { dataDir, diskSpareMib, sharedSecrets } from './both-sides.ts';
import { exactSecret, LOG_LEVELS, mebibytes, oneOf, port, redisAddress, secret, text, webAddress } from './kinds.ts';

/** Where readers reach the site when nothing is set. */
export const DEVELOPMENT_SITE_URL = 'http://localhost:4321';

/** Secrets of the site alone. */
export const webSecrets = {
  /** Signs readers' cookies and keys the hashes of voters. */
  READER_SECRET: exactSecret,
  /** Opens /-/status and /-/metrics; not set, nobody may ask. */
  STATUS_TOKEN: secret.optional(),
};

/** The settings of the site; `.env.example` describes each. */
export const webSettings = z.object({
  DATA_DIR: dataDir,
  WEB_HOST: text.default('127.0.0.1'),
  WEB_PORT: port(0).default(4321),
  SITE_URL: webAddress.default(DEVELOPMENT_SITE_URL),
  CMS_URL: webAddress.default('http://127.0.0.1:1337'),
  ...sharedSecrets,
  ...webSecrets,
  REDIS_URL: redisAddress.optional(),
  INBOX_LIMIT_MIB: mebibytes(1).default(512),
  DISK_SPARE_MIB: diskSpareMib,
  LOG_LEVEL: oneOf(LOG_LEVELS).default('info'),
});

/** The settings of building a static site from a CMS elsewhere: nothing is guessed, for what is built is for readers. */
export const buildSettings = webSettings
  .pick({ DATA_DIR: true, WEB_API_TOKEN: true })
  .extend({ SITE_URL: webAddress, CMS_URL: webAddress });
