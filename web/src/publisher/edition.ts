import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { basename, join } from 'node:path';
import { hasCode } from '../disk/error-code.ts';
import type { SiteFolders } from './site-folders.ts';

/** What Astro names the folder of its hashed files. */
const ASSETS = '_astro';
const REMOVED = '.removed-';

/** The name of an edition: of which build of the app, and from which filling of the mirror. */
export function toEditionName(buildId: string, sync: string): string {
  return `${buildId}-${sync}`;
}

export function toBuildOf(edition: string): string {
  return edition.split('-', 1)[0] ?? '';
}

/** The name of the edition that a link leads to (`site`: the one that readers see); undefined when there is none. */
export async function findEdition(link: string): Promise<string | undefined> {
  return readlink(link).then(
    (target) => basename(target),
    () => undefined,
  );
}

/** Gives an edition, new or not, all that is no page: the files of the build, and the ways to pictures and hashed files. */
export async function prepareEdition(folders: SiteFolders, name: string, clientFolder: string): Promise<string> {
  const edition = join(folders.editions, name);
  for (const folder of [edition, folders.media, folders.assets, folders.unfinished]) {
    await mkdir(folder, { recursive: true });
  }
  await copyOwnFiles(clientFolder, edition);
  await keepAssets(folders, clientFolder);
  await link('../../media', join(edition, 'media'));
  await link('../../assets', join(edition, ASSETS));
  return edition;
}

/** Copies the files of the build whose names are not made from their content. */
export async function copyOwnFiles(clientFolder: string, edition: string): Promise<void> {
  const isOwn = (source: string) => source !== join(clientFolder, ASSETS);
  await cp(clientFolder, edition, { recursive: true, filter: isOwn });
}

/** The names of the hashed files of a build. */
export async function listAssets(clientFolder: string): Promise<string[]> {
  return readdir(join(clientFolder, ASSETS)).catch(() => []);
}

/** Adds the hashed files of a build to those of earlier builds, which pages in readers' windows still ask for. */
async function keepAssets({ assets, unfinished }: SiteFolders, clientFolder: string): Promise<void> {
  for (const name of await listAssets(clientFolder)) {
    if (existsSync(join(assets, name))) continue;
    // A copy that was cut short must not bear a name that browsers keep for ever.
    const draft = join(unfinished, name);
    await cp(join(clientFolder, ASSETS, name), draft);
    await rename(draft, join(assets, name));
  }
}

/** Lets readers see another edition, in one step. */
export async function switchEdition(folders: SiteFolders, name: string): Promise<void> {
  await relink(folders, folders.site, name);
}

/** Remembers the edition to which a rollback leads back. */
export async function rememberPrevious(folders: SiteFolders, name: string): Promise<void> {
  await relink(folders, folders.previous, name);
}

async function relink(folders: SiteFolders, path: string, name: string): Promise<void> {
  const next = `${path}.next`;
  await rm(next, { force: true });
  await symlink(join(basename(folders.editions), name), next);
  await rename(next, path);
}

/**
 * Removes all editions but those named, and whatever a crash has left. They are out of the way at once; the files go by and
 * by, in a process that gives way to all others, for a hundred thousand of them take a while.
 */
export async function removeOtherEditions({ editions }: SiteFolders, kept: readonly string[]): Promise<void> {
  const names = await readdir(editions).catch(() => []);
  for (const name of names.filter((one) => !one.startsWith('.') && !kept.includes(one))) {
    await rename(join(editions, name), join(editions, `${REMOVED}${process.pid}-${Date.now()}-${name}`));
  }
  const removed = (await readdir(editions).catch(() => [])).filter((name) => name.startsWith(REMOVED));
  if (removed.length > 0) await removeSlowly(removed.map((name) => join(editions, name)));
}

function removeSlowly(paths: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('rm', ['-rf', '--', ...paths], { stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`rm ended with code ${code}`))));
    try {
      if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    } catch {
      // It has ended already.
    }
  });
}

async function link(target: string, path: string): Promise<void> {
  await symlink(target, path).catch((error: unknown) => {
    if (!hasCode(error, 'EEXIST')) throw error;
  });
}
