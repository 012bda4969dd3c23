import { execFileSync, spawn } from 'node:child_process';
import { closeSync, cpSync, existsSync, globSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MINUTE_MS } from '@toasoan/shared/durations';
import { type Cleanup, endGroup } from '../../measure/cleanup.ts';
import { findFreePort } from '@toasoan/testing/find-free-port';
import { INSTALL, toFpmConfig, toWordPressConfig, type WordPressPlace } from './wordpress-files.ts';

/** Where Debian's packages wordpress, php-fpm, php-mysql and mariadb-server put them. */
const WORDPRESS = '/usr/share/wordpress';
const PROGRAMS = ['/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db', '/usr/bin/mariadb', '/usr/bin/php'];
const START_LIMIT_MS = 2 * MINUTE_MS;

const findFpm = (): string | undefined => globSync('/usr/sbin/php-fpm*')[0];

/** Why WordPress cannot be measured here; undefined when it can. */
export function findWordPressObstacle(): string | undefined {
  const missing = [join(WORDPRESS, 'wp-comments-post.php'), ...PROGRAMS].filter((path) => !existsSync(path));
  if (!findFpm()) missing.push('php-fpm');
  if (missing.length === 0) return undefined;
  return `${missing.join(', ')} not found (Debian: apt install wordpress php-fpm php-mysql mariadb-server)`;
}

export interface WordPress {
  port: number;
  version: string;
  /** The script that takes comments in. */
  script: string;
  stop(): Promise<void>;
}

/** Starts a WordPress of its own with one article, on a MariaDB of its own, behind php-fpm. */
export async function startWordPress(folder: string, cleanup: Cleanup): Promise<WordPress> {
  const root = join(folder, 'wordpress');
  const place = { folder, root, socket: join(folder, 'mariadb.sock'), fpmPort: await findFreePort() };
  mkdirSync(folder);
  cpSync(WORDPRESS, root, { recursive: true, dereference: true, filter: (path) => existsSync(path) });
  writeFileSync(join(root, 'wp-config.php'), toWordPressConfig(place));
  writeFileSync(join(root, 'install.php'), INSTALL);
  writeFileSync(join(folder, 'php-fpm.conf'), toFpmConfig(place));
  const stopDatabase = await startMariadb(place, cleanup);
  const said = execFileSync('/usr/bin/php', [join(root, 'install.php')], { encoding: 'utf8' });
  if (!said.includes('installed')) throw new Error(`WordPress could not be installed: ${said.slice(-1000)}`);
  const stopFpm = start(place, findFpm() ?? '', ['-F', '-R', '-y', join(folder, 'php-fpm.conf')], cleanup);
  await until('php-fpm', () => canConnect(place.fpmPort));
  const version = /\$wp_version = '(?<version>[^']+)'/u.exec(
    readFileSync(join(root, 'wp-includes/version.php'), 'utf8'),
  );
  return {
    port: place.fpmPort,
    version: version?.groups?.['version'] ?? 'unknown',
    script: join(root, 'wp-comments-post.php'),
    async stop() {
      await stopFpm();
      await stopDatabase();
    },
  };
}

async function startMariadb(
  { folder, socket, ...place }: WordPressPlace,
  cleanup: Cleanup,
): Promise<() => Promise<void>> {
  const own = ['--no-defaults', `--datadir=${join(folder, 'mariadb')}`, '--user=root'];
  const options = { stdio: 'pipe' } as const;
  execFileSync('/usr/bin/mariadb-install-db', [...own, '--auth-root-authentication-method=normal'], options);
  const args = [...own, `--socket=${socket}`, '--skip-networking', `--pid-file=${join(folder, 'mariadb.pid')}`];
  const stop = start({ folder, socket, ...place }, '/usr/sbin/mariadbd', args, cleanup);
  const query = ['--no-defaults', '-S', socket, '-u', 'root', '-e', 'create database if not exists wordpress'];
  await until('MariaDB', () => {
    try {
      execFileSync('/usr/bin/mariadb', query, options);
      return true;
    } catch {
      return false;
    }
  });
  return stop;
}

function start({ folder }: WordPressPlace, program: string, args: string[], cleanup: Cleanup): () => Promise<void> {
  const log = openSync(join(folder, 'wordpress.log'), 'a');
  const child = spawn(program, args, { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  const stop = () => endGroup(child);
  cleanup.add(stop);
  return stop;
}

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + START_LIMIT_MS; Date.now() < end; await sleep(200)) if (await isSo()) return;
  throw new Error(`${what} did not start for WordPress.`);
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
