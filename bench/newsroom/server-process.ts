import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MINUTE_MS } from '@toasoan/shared/durations';
import { OperatorError } from '@toasoan/shared/operator-error';
import { type Cleanup, endGroup } from '../measure/cleanup.ts';
import type { NewsroomSettings } from './newsroom-settings.ts';

const ROOT = join(import.meta.dirname, '../..');
const LOG_SHOWN = 4_000;

const SIDES = {
  cms: {
    compiled: 'dist/src/index.js',
    args: ['node_modules/@strapi/strapi/bin/strapi.js', 'start'],
  },
  web: {
    compiled: 'dist/server/entry.mjs',
    args: ['--disable-warning=ExperimentalWarning', 'server.ts'],
  },
};

/** A side of the newsroom that runs as it does in production. */
export interface ServerProcess {
  pid: number;
  /** @throws Error with the end of what it printed when it has ended. */
  assertRunning(): void;
  stop(): Promise<void>;
}

/** Throws an Error that says what to do when a side is not compiled. */
export function assertCompiled(): void {
  for (const [side, { compiled }] of Object.entries(SIDES)) {
    if (existsSync(join(ROOT, side, compiled))) continue;
    throw new OperatorError(
      `${side === 'web' ? 'The pages are' : 'The CMS is'} not compiled. Run \`npm run compile\` first.`,
    );
  }
}

/** Starts a side at once; it need not answer yet. What it prints goes to a file beside its data. */
export function startServer(
  side: keyof typeof SIDES,
  { dataDir, environment }: NewsroomSettings,
  cleanup: Cleanup,
): ServerProcess {
  const logFile = join(dataDir, `${side}.log`);
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, SIDES[side].args, {
    cwd: join(ROOT, side),
    env: { ...process.env, ...environment },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const stop = () => endGroup(child);
  const forget = cleanup.add(stop);
  return {
    pid: child.pid ?? 0,
    assertRunning() {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) return;
      throw new Error(`${side} has ended. It printed last:\n${readFileSync(logFile, 'utf8').slice(-LOG_SHOWN)}`);
    },
    async stop() {
      await stop();
      forget();
    },
  };
}

/** Asks again and again until the answer is yes. @throws Error when the server has ended or the time is over. */
export async function waitUntil(
  what: string,
  server: Pick<ServerProcess, 'assertRunning'>,
  limitMs: number,
  isSo: () => Promise<boolean> | boolean,
  everyMs = 50,
): Promise<void> {
  for (const end = Date.now() + limitMs; Date.now() < end; await sleep(everyMs)) {
    if (await isSo()) return;
    server.assertRunning();
  }
  throw new Error(`${what} took longer than ${limitMs / MINUTE_MS} minutes.`);
}
