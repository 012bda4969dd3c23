import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ENVIRONMENT = path.resolve(import.meta.dirname, '../dist/src/settings/environment.js');

const SECRETS = {
  APP_KEYS: 'app-keys-0123456789',
  API_TOKEN_SALT: 'api-token-salt-0123456789',
  ADMIN_JWT_SECRET: 'admin-jwt-secret-0123456789',
  TRANSFER_TOKEN_SALT: 'transfer-token-salt-0123456789',
  ENCRYPTION_KEY: 'encryption-key-0123456789',
  WEB_API_TOKEN: 'web-api-token-0123456789-0123456789',
  KNOCK_SECRET: 'knock-secret-0123456789-0123456789',
};

/** Starts the compiled settings as the CMS does, alone in a process. */
function read(variables: Record<string, string>, command = 'start') {
  const script = `process.argv[2] = ${JSON.stringify(command)};
    console.log(JSON.stringify(require(${JSON.stringify(ENVIRONMENT)}).environment))`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script, '-'], {
    env: variables,
    encoding: 'utf8',
  });
  return { status, stderr, settings: status === 0 ? (JSON.parse(stdout) as Record<string, unknown>) : null };
}

describe('the settings of the CMS', () => {
  it('need nothing but the secrets', () => {
    const { settings, stderr } = read(SECRETS);
    expect(settings, stderr).toMatchObject({ host: '127.0.0.1', port: 1337, database: { client: 'sqlite' } });
    expect(settings?.['dataDir']).toBe(path.resolve(import.meta.dirname, '../../var'));
  });

  it('stop the start and name every secret that is missing or weak', () => {
    const { status, stderr } = read({ ...SECRETS, KNOCK_SECRET: '', API_TOKEN_SALT: 'short' });
    expect(status).not.toBe(0);
    expect(stderr).toContain('KNOCK_SECRET is missing');
    expect(stderr).toContain('API_TOKEN_SALT is shorter than 16 characters');
    expect(stderr).not.toContain('APP_KEYS');
  });

  it.each([
    [{ CMS_PORT: '99999' }, 'CMS_PORT'],
    [{ WEB_URL: 'localhost' }, 'WEB_URL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ WEB_API_TOKEN: 'x'.repeat(31) }, 'WEB_API_TOKEN'],
    [{ DATABASE_CLIENT: 'mysql' }, 'DATABASE_CLIENT'],
    [{ DATABASE_CLIENT: 'postgres' }, 'DATABASE_URL'],
    [{ ADMIN_PASSWORD: 'matkhau' }, 'ADMIN_PASSWORD'],
    [{ PUBLISH_WEBHOOK_URL: 'ci.example.vn' }, 'PUBLISH_WEBHOOK_URL'],
    [{ SMTP_URL: 'mail.example.vn', MAIL_FROM: 'toasoan@example.vn' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://mail.example.vn' }, 'MAIL_FROM'],
    [{ MODERATION_MAIL_TO: 'duyet@example.vn' }, 'SMTP_URL'],
    [{ PUBLISH_WEBHOOK_URL: 'https://ci.example.vn/hook' }, 'PUBLISH_WEBHOOK_SECRET'],
    [{ PUBLISH_WEBHOOK_URL: 'https://api.github.com/repos/a/b/dispatches' }, 'PUBLISH_WEBHOOK_TOKEN'],
    [
      {
        PUBLISH_WEBHOOK_URL: 'https://ci.example.vn/hook',
        PUBLISH_WEBHOOK_SECRET: 'webhook-secret-0123456789',
        PUBLISH_WEBHOOK_QUIET_SECONDS: 'soon',
      },
      'PUBLISH_WEBHOOK_QUIET_SECONDS',
    ],
  ])('refuse %o by name', (wrong, name) => {
    const { status, stderr } = read({ ...SECRETS, ...wrong });
    expect(status).not.toBe(0);
    expect(stderr).toContain(name);
  });

  it('take an empty variable for one that is not set', () => {
    expect(read({ ...SECRETS, CMS_PORT: '', DATABASE_CLIENT: '' }).settings).toMatchObject({ port: 1337 });
  });

  it('need no secret to build the admin panel', () => {
    expect(read({}, 'build').status).toBe(0);
  });
});
