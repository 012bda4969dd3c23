import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the app of a build is kept; undefined when it is not. */
export function findApp(appsFolder: string, buildId: string): string | undefined {
  const folder = join(appsFolder, buildId);
  return existsSync(folder) ? folder : undefined;
}

/**
 * Keeps a copy of the compiled app of a build: compiling another one, even while the site runs, does not touch it, and
 * the editions that it has printed can be kept up. Resolves to its folder.
 */
export async function keepApp(appsFolder: string, buildId: string, distFolder: string): Promise<string> {
  const folder = join(appsFolder, buildId);
  if (existsSync(folder)) return folder;
  const draft = join(appsFolder, `.${buildId}-${process.pid}`);
  await mkdir(appsFolder, { recursive: true });
  await cp(distFolder, draft, { recursive: true });
  await rename(draft, folder);
  return folder;
}

/** Removes the apps of all builds but those named. */
export async function removeOtherApps(appsFolder: string, kept: readonly string[]): Promise<void> {
  for (const name of await readdir(appsFolder).catch(() => [])) {
    if (!kept.includes(name)) await rm(join(appsFolder, name), { recursive: true, force: true });
  }
}
