import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { logIn } from '@toasoan/testing/admin-client';
import { getTestSecret, TEST_SECRETS } from '@toasoan/testing/test-secrets';

export const WEB_API_TOKEN = getTestSecret('WEB_API_TOKEN');
const ADMINISTRATOR = { email: 'quantri@toasoan.test', password: 'Mat-khau-thu-1' };

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
  const { url, stop } = await startProcess({
    // Others than those with which the newsroom was filled.
    ...TEST_SECRETS,
    WEB_URL: 'http://127.0.0.1:9',
    CMS_HOST: '127.0.0.1',
    CMS_PORT: '0',
    NODE_ENV: 'production',
    ...settings,
  });
  const administrator = await logIn(url, ADMINISTRATOR.email, ADMINISTRATOR.password);
  return {
    async ask<Data>(query: string, variables: object = {}) {
      const answer = await send<{ data: Data; errors?: object }>(`${url}/graphql`, WEB_API_TOKEN, 'POST', {
        query,
        variables,
      });
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    administer: <Answer>(method: string, path: string, body?: object) =>
      administrator.mustSend(method, path, body) as Promise<Answer>,
    stop,
  };
}
