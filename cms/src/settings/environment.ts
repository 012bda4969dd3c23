import path from 'node:path';
import { describeFailure } from '@toasoan/shared/operator-error';
import { cmsRules } from '@toasoan/shared/settings/cms-rules';
import { cmsSecrets, cmsSettings, type CmsSettings } from '@toasoan/shared/settings/cms-settings';
import { readSettings, type Variables } from '@toasoan/shared/settings/read-settings';
import type { PublishWebhook } from './publish-webhook.ts';

/** What the CMS is told from outside, parsed once at start. `.env.example` describes each setting. */
export interface Environment {
  isProduction: boolean;
  host: string;
  port: number;
  /** Where browsers find the admin, without a slash at the end. */
  publicUrl: string;
  dataDir: string;
  database: { client: 'sqlite' } | { client: 'postgres'; url: string };
  appKeys: string[];
  apiTokenSalt: string;
  adminJwtSecret: string;
  transferTokenSalt: string;
  encryptionKey: string;
  webApiToken: string;
  webUrl: string;
  knockSecret: string;
  /** Who is told that something was published; null: nobody. */
  publishWebhook: PublishWebhook | null;
  /** Through which server, and under which address, the CMS writes mails; null: it writes none. */
  mail: { smtpUrl: string; from: string } | null;
  /** Who is told that comments wait; empty: nobody. */
  moderationMailTo: string[];
  firstAdministrator: { email: string; password: string | null };
  disk: {
    /** With less free no pictures are taken in, in bytes. */
    spareBytes: number;
    /** With less free nothing is stored, in bytes. */
    reserveBytes: number;
  };
  logLevel: string;
  /** That of commands that run on the database of the CMS. */
  commandLogLevel: string;
}

const MIB = 1024 ** 2;

/** Compiled, this file stands in cms/dist/src/settings: the repository's root is four folders up. */
const ROOT_DIR = path.resolve(__dirname, '../../../..');

function toEnvironment(settings: CmsSettings, isProduction: boolean): Environment {
  return {
    isProduction,
    host: settings.CMS_HOST,
    port: settings.CMS_PORT,
    publicUrl: settings.CMS_PUBLIC_URL ?? `http://localhost:${settings.CMS_PORT}`,
    dataDir: path.resolve(ROOT_DIR, settings.DATA_DIR),
    database:
      settings.DATABASE_CLIENT === 'sqlite'
        ? { client: 'sqlite' }
        : { client: 'postgres', url: settings.DATABASE_URL ?? '' },
    appKeys: settings.APP_KEYS.split(','),
    apiTokenSalt: settings.API_TOKEN_SALT,
    adminJwtSecret: settings.ADMIN_JWT_SECRET,
    transferTokenSalt: settings.TRANSFER_TOKEN_SALT,
    encryptionKey: settings.ENCRYPTION_KEY,
    webApiToken: settings.WEB_API_TOKEN,
    webUrl: settings.WEB_URL,
    knockSecret: settings.KNOCK_SECRET,
    publishWebhook: toPublishWebhook(settings),
    mail: settings.SMTP_URL === undefined ? null : { smtpUrl: settings.SMTP_URL, from: settings.MAIL_FROM ?? '' },
    moderationMailTo: settings.MODERATION_MAIL_TO,
    firstAdministrator: { email: settings.ADMIN_EMAIL, password: settings.ADMIN_PASSWORD ?? null },
    disk: { spareBytes: settings.DISK_SPARE_MIB * MIB, reserveBytes: settings.DISK_RESERVE_MIB * MIB },
    logLevel: settings.LOG_LEVEL,
    commandLogLevel: settings.CMS_LOG_LEVEL,
  };
}

function toPublishWebhook(settings: CmsSettings): PublishWebhook | null {
  if (settings.PUBLISH_WEBHOOK_URL === undefined) return null;
  return {
    url: settings.PUBLISH_WEBHOOK_URL,
    secret: settings.PUBLISH_WEBHOOK_SECRET ?? null,
    token: settings.PUBLISH_WEBHOOK_TOKEN ?? null,
    quietSeconds: settings.PUBLISH_WEBHOOK_QUIET_SECONDS,
  };
}

const toMessage = (problems: readonly string[]) =>
  `The CMS cannot start with these settings:\n- ${problems.join('\n- ')}\n
Set them in .env (see .env.example); \`npm start\` writes one with fresh secrets when there is none.`;

/** `strapi build` reads the configuration too, on machines that know no secrets, and uses none. */
const isBuildingAdmin = process.argv[2] === 'build';
const ANY_SECRETS: Variables = Object.fromEntries(Object.keys(cmsSecrets).map((name) => [name, '-'.repeat(32)]));

/** Ends the process with the message alone: in Strapi's wrapping and stack the cure would be lost. */
function readEnvironmentOrExit(): Environment {
  const variables = isBuildingAdmin ? { ...process.env, ...ANY_SECRETS } : process.env;
  try {
    const settings = readSettings({ schema: cmsSettings, rules: cmsRules }, variables, toMessage);
    return toEnvironment(settings, process.env['NODE_ENV'] === 'production');
  } catch (error) {
    console.error(`✗ ${describeFailure(error)}`);
    process.exit(1);
  }
}

export const environment = readEnvironmentOrExit();
