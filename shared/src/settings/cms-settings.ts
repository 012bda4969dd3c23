import { z } from 'zod';
import { dataDir, diskSpareMib, sharedSecrets } from './both-sides.ts';
import {
  LOG_LEVELS,
  mailAddresses,
  mailServer,
  mebibytes,
  oneOf,
  port,
  strapiSecret,
  text,
  webAddress,
  webhookAddress,
} from './kinds.ts';

/** What the CMS asks for at every start. */
export const cmsSecrets = {
  APP_KEYS: strapiSecret,
  API_TOKEN_SALT: strapiSecret,
  ADMIN_JWT_SECRET: strapiSecret,
  TRANSFER_TOKEN_SALT: strapiSecret,
  ENCRYPTION_KEY: strapiSecret,
  ...sharedSecrets,
};

const logLevel = oneOf([...LOG_LEVELS, 'http', 'verbose', 'silly']);

/** Strapi's own rule for passwords, which its first administrator would otherwise escape. */
const administratorPassword = z
  .string()
  .regex(
    /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,72}$/su,
    'must have 8 to 72 characters, with a lower-case and an upper-case letter and a digit',
  );

/** Nothing at all is stored when no more than this is left, in MiB. */
export const DEFAULT_DISK_RESERVE_MIB = 64;

const quietSeconds = (error: string) => z.coerce.number(error).min(1, error).max(3600, error);

/** The settings of the CMS, each by itself (cms-rules.ts: what they ask of one another); `.env.example` describes each. */
export const cmsSettings = z.object({
  DATA_DIR: dataDir,
  CMS_HOST: text.default('127.0.0.1'),
  CMS_PORT: port(0).default(1337),
  CMS_PUBLIC_URL: webAddress.optional(),
  DATABASE_CLIENT: oneOf(['sqlite', 'postgres']).default('sqlite'),
  DATABASE_URL: text.optional(),
  ...cmsSecrets,
  WEB_URL: webAddress.default('http://127.0.0.1:4321'),
  PUBLISH_WEBHOOK_URL: webhookAddress.optional(),
  PUBLISH_WEBHOOK_TOKEN: text.optional(),
  PUBLISH_WEBHOOK_SECRET: text.optional(),
  PUBLISH_WEBHOOK_QUIET_SECONDS: quietSeconds('must be a number from 1 to 3600').default(10),
  SMTP_URL: mailServer.optional(),
  MAIL_FROM: text.optional(),
  MODERATION_MAIL_TO: mailAddresses.default([]),
  ADMIN_EMAIL: text.toLowerCase().default('admin@toasoan.local'),
  ADMIN_PASSWORD: administratorPassword.optional(),
  DISK_SPARE_MIB: diskSpareMib,
  DISK_RESERVE_MIB: mebibytes(0).default(DEFAULT_DISK_RESERVE_MIB),
  LOG_LEVEL: logLevel.default('info'),
  CMS_LOG_LEVEL: logLevel.default('error'),
});

export type CmsSettings = z.infer<typeof cmsSettings>;
