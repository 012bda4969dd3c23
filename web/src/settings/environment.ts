import { resolve } from 'node:path';
import { readSettings, type Variables } from '@toasoan/shared/settings/read-settings';
import { buildSettings, webSettings } from '@toasoan/shared/settings/web-settings';
import type { z } from 'zod';
import type { InboxLimits } from './inbox-limits.ts';

/** The folder of the repository: a relative DATA_DIR is meant from there. */
const ROOT = resolve(import.meta.dirname, '../../..');

const MIB = 1024 ** 2;

/** The web's settings, described in .env.example. */
export interface Environment {
  dataDir: string;
  host: string;
  port: number;
  siteUrl: URL;
  cmsUrl: string;
  apiToken: string;
  knockSecret: string;
  readerSecret: string;
  /** Where several web nodes count together what readers send; each counts alone without it. */
  redisUrl: string | undefined;
  /** Opens /-/status and /-/metrics; without it nobody may ask. */
  statusToken: string | undefined;
  inboxLimits: InboxLimits;
  logLevel: z.infer<typeof webSettings>['LOG_LEVEL'];
}

/** @throws OperatorError naming every setting that is missing or wrong. */
export function parseEnvironment(variables: Variables): Environment {
  const settings = parse(webSettings, variables);
  return {
    dataDir: resolve(ROOT, settings.DATA_DIR),
    host: settings.WEB_HOST,
    port: settings.WEB_PORT,
    siteUrl: new URL(settings.SITE_URL),
    cmsUrl: settings.CMS_URL,
    apiToken: settings.WEB_API_TOKEN,
    knockSecret: settings.KNOCK_SECRET,
    readerSecret: settings.READER_SECRET,
    redisUrl: settings.REDIS_URL,
    statusToken: settings.STATUS_TOKEN,
    inboxLimits: {
      waitingBytes: settings.INBOX_LIMIT_MIB * MIB,
      spareDiskBytes: settings.DISK_SPARE_MIB * MIB,
    },
    logLevel: settings.LOG_LEVEL,
  };
}

/** The settings of commands that print but speak to nobody. @throws OperatorError naming those that are wrong. */
export function parsePrintSettings(variables: Variables): Pick<Environment, 'dataDir' | 'siteUrl'> {
  const settings = parse(webSettings.pick({ DATA_DIR: true, SITE_URL: true }), variables);
  return { dataDir: resolve(ROOT, settings.DATA_DIR), siteUrl: new URL(settings.SITE_URL) };
}

/**
 * The settings of building a static site from a CMS elsewhere.
 * @throws OperatorError naming those that are missing or wrong.
 */
export function parseBuildSettings(
  variables: Variables,
): Pick<Environment, 'dataDir' | 'siteUrl' | 'cmsUrl' | 'apiToken'> {
  const settings = parse(buildSettings, variables);
  return {
    dataDir: resolve(ROOT, settings.DATA_DIR),
    siteUrl: new URL(settings.SITE_URL),
    cmsUrl: settings.CMS_URL,
    apiToken: settings.WEB_API_TOKEN,
  };
}

/** For commands that need nothing but the data folder. */
export function parseDataDir(variables: Variables): string {
  return resolve(ROOT, parse(webSettings.pick({ DATA_DIR: true }), variables).DATA_DIR);
}

/** How much is logged, before the settings are read: what is wrong with them is logged, too. */
export function findLogLevel(variables: Variables): Environment['logLevel'] {
  return webSettings.shape.LOG_LEVEL.catch('info').parse(variables['LOG_LEVEL']);
}

function parse<Schema extends z.ZodType>(schema: Schema, variables: Variables): z.infer<Schema> {
  return readSettings(
    { schema },
    variables,
    (problems) => `${problems.join('; ')}. Set it in .env (see .env.example); \`npm start\` writes one.`,
  );
}
