import { resolve } from 'node:path';
import { OperatorError } from '@toasoan/shared/operator-error';
import { z } from 'zod';
import type { InboxLimits } from '../inbox/capacity.ts';

/** The folder of the repository: a relative DATA_DIR is meant from there. */
const ROOT = resolve(import.meta.dirname, '../../..');

const secret = z
  .string({ error: 'is missing' })
  .min(32, 'is shorter than 32 characters: make one with `openssl rand -base64 32`');

/** The base address of a server, without a path. */
const origin = z.url({ protocol: /^https?$/u, error: 'is not an address such as https://bao.example.vn' });

const dataDir = z
  .string()
  .default('var')
  .transform((path) => resolve(ROOT, path));

const mebibytes = z.coerce
  .number('is not a number of MiB')
  .int('is not whole')
  .min(1)
  .max(1024 ** 2);

const settings = z.object({
  DATA_DIR: dataDir,
  WEB_HOST: z.string().default('127.0.0.1'),
  WEB_PORT: z.coerce.number().int().min(0).max(65535).default(4321),
  SITE_URL: origin.default('http://localhost:4321'),
  CMS_URL: origin.default('http://127.0.0.1:1337'),
  WEB_API_TOKEN: secret,
  KNOCK_SECRET: secret,
  READER_SECRET: secret,
  REDIS_URL: z.url({ protocol: /^rediss?$/u, error: 'is not an address such as redis://127.0.0.1:6379' }).optional(),
  STATUS_TOKEN: secret.optional(),
  INBOX_LIMIT_MIB: mebibytes.default(512),
  DISK_SPARE_MIB: mebibytes.default(256),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

const buildSettings = settings
  .pick({ DATA_DIR: true, WEB_API_TOKEN: true })
  .extend({ SITE_URL: origin, CMS_URL: origin });

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
  /** When readers are told to try later. */
  inboxLimits: InboxLimits;
  logLevel: z.infer<typeof settings>['LOG_LEVEL'];
}

type Variables = Record<string, string | undefined>;

/** @throws OperatorError naming every setting that is missing or wrong. */
export function parseEnvironment(variables: Variables): Environment {
  const parsed = parse(settings, variables);
  return {
    dataDir: parsed.DATA_DIR,
    host: parsed.WEB_HOST,
    port: parsed.WEB_PORT,
    siteUrl: new URL(parsed.SITE_URL),
    cmsUrl: parsed.CMS_URL,
    apiToken: parsed.WEB_API_TOKEN,
    knockSecret: parsed.KNOCK_SECRET,
    readerSecret: parsed.READER_SECRET,
    redisUrl: parsed.REDIS_URL,
    statusToken: parsed.STATUS_TOKEN,
    inboxLimits: {
      waitingBytes: parsed.INBOX_LIMIT_MIB * 1024 ** 2,
      spareDiskBytes: parsed.DISK_SPARE_MIB * 1024 ** 2,
    },
    logLevel: parsed.LOG_LEVEL,
  };
}

/** The settings of commands that print but speak to nobody. @throws OperatorError naming those that are wrong. */
export function parsePrintSettings(variables: Variables): Pick<Environment, 'dataDir' | 'siteUrl'> {
  const parsed = parse(settings.pick({ DATA_DIR: true, SITE_URL: true }), variables);
  return { dataDir: parsed.DATA_DIR, siteUrl: new URL(parsed.SITE_URL) };
}

/**
 * The settings of building a static site from a CMS elsewhere: nothing is guessed, for what is built is for readers.
 * @throws OperatorError naming those that are missing or wrong.
 */
export function parseBuildSettings(
  variables: Variables,
): Pick<Environment, 'dataDir' | 'siteUrl' | 'cmsUrl' | 'apiToken'> {
  const parsed = parse(buildSettings, variables);
  return {
    dataDir: parsed.DATA_DIR,
    siteUrl: new URL(parsed.SITE_URL),
    cmsUrl: parsed.CMS_URL,
    apiToken: parsed.WEB_API_TOKEN,
  };
}

/** For commands that need nothing but the data folder. */
export function parseDataDir(variables: Variables): string {
  return parse(settings.pick({ DATA_DIR: true }), variables).DATA_DIR;
}

function parse<Schema extends z.ZodType>(schema: Schema, variables: Variables): z.infer<Schema> {
  // A setting that is there but empty, as in .env.example, is not set.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new OperatorError(`${faults.join('; ')}. Set it in .env (see .env.example); \`npm start\` writes one.`);
}
