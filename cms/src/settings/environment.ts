import path from 'node:path';
import { readMail, readModerationMailTo, type MailSettings } from './mail-settings.ts';
import { isRepositoryDispatch, type PublishWebhook } from './publish-webhook.ts';

/** Everything the CMS is told from outside, parsed once at start. `.env.example` documents each setting. */
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
  /** Null: the CMS writes no mails. */
  mail: MailSettings | null;
  /** Who is told that comments wait; empty: nobody. */
  moderationMailTo: string[];
  firstAdministrator: { email: string; password: string | null };
}

type Variables = Readonly<Record<string, string | undefined>>;

const SECRET_MIN_LENGTH = 16;

/**
 * The settings in a set of environment variables; an empty variable counts as not set.
 * @param needsSecrets false when only the admin panel is built, which knows no secret
 * @throws Error that lists every setting that is missing or wrong, with the cure
 */
export function readEnvironment(variables: Variables, rootDir: string, needsSecrets: boolean): Environment {
  const problems: string[] = [];
  const optional = (name: string, fallback: string) => variables[name]?.trim() || fallback;
  const secret = (name: string) => {
    const value = optional(name, '');
    if (needsSecrets && value.length < SECRET_MIN_LENGTH) problems.push(secretProblem(name, value));
    return value;
  };
  const port = Number(optional('CMS_PORT', '1337'));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push('CMS_PORT must be a number from 0 to 65535.');
  const url = (name: string, fallback: string) => {
    const value = optional(name, fallback);
    if (!URL.canParse(value)) problems.push(`${name} must be an address such as ${fallback}.`);
    return value.replace(/\/+$/u, '');
  };

  const environment: Environment = {
    isProduction: variables['NODE_ENV'] === 'production',
    host: optional('CMS_HOST', '127.0.0.1'),
    port,
    publicUrl: url('CMS_PUBLIC_URL', `http://localhost:${port}`),
    dataDir: path.resolve(rootDir, optional('DATA_DIR', 'var')),
    database: readDatabase(variables, problems),
    appKeys: secret('APP_KEYS').split(','),
    apiTokenSalt: secret('API_TOKEN_SALT'),
    adminJwtSecret: secret('ADMIN_JWT_SECRET'),
    transferTokenSalt: secret('TRANSFER_TOKEN_SALT'),
    encryptionKey: secret('ENCRYPTION_KEY'),
    webApiToken: secret('WEB_API_TOKEN'),
    webUrl: url('WEB_URL', 'http://127.0.0.1:4321'),
    knockSecret: secret('KNOCK_SECRET'),
    publishWebhook: readPublishWebhook(variables, problems),
    mail: readMail(variables, problems),
    moderationMailTo: readModerationMailTo(variables, problems),
    firstAdministrator: {
      email: optional('ADMIN_EMAIL', 'admin@toasoan.local').toLowerCase(),
      password: readAdminPassword(variables, problems),
    },
  };
  if (problems.length > 0) throw new Error(`The CMS cannot start with these settings:\n- ${problems.join('\n- ')}`);
  return environment;
}

function readDatabase(variables: Variables, problems: string[]): Environment['database'] {
  const client = variables['DATABASE_CLIENT']?.trim() || 'sqlite';
  const url = variables['DATABASE_URL']?.trim() ?? '';
  if (client === 'sqlite') return { client };
  if (client !== 'postgres') problems.push(`DATABASE_CLIENT is "${client}"; it must be sqlite or postgres.`);
  else if (!URL.canParse(url)) problems.push('DATABASE_URL must be postgres://user:password@host:5432/database.');
  return { client: 'postgres', url };
}

/** GitHub knows the sender by the token, every other receiver by the signature. */
function readPublishWebhook(variables: Variables, problems: string[]): PublishWebhook | null {
  const read = (name: string) => variables[name]?.trim() || null;
  const url = read('PUBLISH_WEBHOOK_URL');
  if (url === null) return null;
  if (!/^https?:$/u.test(URL.parse(url)?.protocol ?? '')) {
    problems.push('PUBLISH_WEBHOOK_URL must be an address that begins with https:// or http://.');
    return null;
  }
  const [secret, token] = [read('PUBLISH_WEBHOOK_SECRET'), read('PUBLISH_WEBHOOK_TOKEN')];
  const quietSeconds = Number(read('PUBLISH_WEBHOOK_QUIET_SECONDS') ?? 10);
  if (isRepositoryDispatch(url) && token === null) {
    problems.push('PUBLISH_WEBHOOK_TOKEN is missing: GitHub wants a token with “Contents: read and write”.');
  } else if (!isRepositoryDispatch(url) && (secret?.length ?? 0) < SECRET_MIN_LENGTH) {
    problems.push(
      `PUBLISH_WEBHOOK_SECRET must have at least ${SECRET_MIN_LENGTH} characters: it signs the notification.`,
    );
  }
  if (!(quietSeconds >= 1 && quietSeconds <= 3600)) {
    problems.push('PUBLISH_WEBHOOK_QUIET_SECONDS must be a number from 1 to 3600.');
  }
  return { url, secret, token, quietSeconds };
}

/** Strapi's own rule for passwords, which its first administrator would otherwise escape. */
function readAdminPassword(variables: Variables, problems: string[]): string | null {
  const password = variables['ADMIN_PASSWORD'] || null;
  if (password !== null && !/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,72}$/su.test(password)) {
    problems.push(
      'ADMIN_PASSWORD must have 8 to 72 characters, with a lower-case and an upper-case letter and a digit.',
    );
  }
  return password;
}

function secretProblem(name: string, value: string): string {
  const fault = value === '' ? 'is missing' : `is shorter than ${SECRET_MIN_LENGTH} characters`;
  return `${name} ${fault}. Set it in .env (\`npm start\` writes one with fresh secrets when there is none).`;
}

/** Compiled, this file stands in cms/dist/src/settings: the repository's root is four folders up. */
const ROOT_DIR = path.resolve(__dirname, '../../../..');

/** `strapi build` reads the configuration too, on machines that know no secrets. */
const isBuildingAdmin = process.argv[2] === 'build';

/** Ends the process with the message alone: in Strapi's wrapping and stack the cure would be lost. */
function readEnvironmentOrExit(): Environment {
  try {
    return readEnvironment(process.env, ROOT_DIR, !isBuildingAdmin);
  } catch (error) {
    console.error(`\n✗ ${(error as Error).message}\n`);
    process.exit(1);
  }
}

export const environment = readEnvironmentOrExit();
