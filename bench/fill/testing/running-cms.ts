import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const WEB_API_TOKEN = 'web-token-of-the-tests-0123456789';
const ADMINISTRATOR = { email: 'quantri@toasoan.test', password: 'Mat-khau-thu-1' };

/** The secrets of the tests: others than those with which the newsroom was filled. */
const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'KNOCK_SECRET',
];

export interface RunningCms {
  /** What the web would be answered. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /** What the administrator would be answered by the admin's own endpoints. @throws Error unless it is a success */
  administer<Answer>(method: string, path: string, body?: object): Promise<Answer>;
  stop(): Promise<void>;
}

export const ADMINISTRATOR_SETTINGS = {
  ADMIN_EMAIL: ADMINISTRATOR.email,
  ADMIN_PASSWORD: ADMINISTRATOR.password,
};

async function send<Answer>(url: string, token: string, method: string, body?: object): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`);
  return JSON.parse(text) as Answer;
}

function startProcess(settings: Record<string, string>): Promise<{ url: string; stop(): Promise<void> }> {
  const args = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'serve-cms.ts')];
  const child = spawn(process.execPath, args, {
    cwd: join(import.meta.dirname, '../../../cms'),
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /Serving at (\S+)/u.exec(output)?.[1];
      if (url) resolve({ url, stop });
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('exit', () => reject(new Error(`The CMS ended while starting:\n${output}`)));
  });
}

/** Starts the compiled CMS on a newsroom that was filled. */
export async function startCms(settings: Record<string, string>): Promise<RunningCms> {
  const secrets = Object.fromEntries(SECRETS.map((name) => [name, `${name}-of-the-tests-0123456789`]));
  const { url, stop } = await startProcess({
    ...secrets,
    WEB_API_TOKEN,
    WEB_URL: 'http://127.0.0.1:9',
    CMS_HOST: '127.0.0.1',
    CMS_PORT: '0',
    NODE_ENV: 'production',
    ...settings,
  });
  const login = await send<{ data: { token: string } }>(`${url}/admin/login`, '', 'POST', ADMINISTRATOR);
  return {
    async ask<Data>(query: string, variables: object = {}) {
      const answer = await send<{ data: Data; errors?: object }>(`${url}/graphql`, WEB_API_TOKEN, 'POST', {
        query,
        variables,
      });
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    administer: (method, path, body) => send(`${url}${path}`, login.data.token, method, body),
    stop,
  };
}
