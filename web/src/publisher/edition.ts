import { cp, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SiteFolders } from './site-folders.ts';

/** What Astro names the folder of its hashed files. */
const ASSETS = '_astro';

/** The name of the edition that readers see now; undefined before the first. */
export async function findCurrentEdition({ site }: SiteFolders): Promise<string | undefined> {
  return readlink(site).then(
    (target) => basename(target),
    () => undefined,
  );
}

/** An edition without pages: the files of the build, and the ways to pictures and hashed files. Resolves to its folder. */
export async function startEdition(folders: SiteFolders, name: string, clientFolder: string): Promise<string> {
  const edition = join(folders.editions, name);
  await rm(edition, { recursive: true, force: true });
  for (const folder of [edition, folders.media, folders.assets]) await mkdir(folder, { recursive: true });
  await copyOwnFiles(clientFolder, edition);
  await keepAssets(folders, clientFolder);
  await symlink('../../media', join(edition, 'media'));
  await symlink('../../assets', join(edition, ASSETS));
  return edition;
}

/** Copies the files of the build whose names are not made from their content. */
export async function copyOwnFiles(clientFolder: string, edition: string): Promise<void> {
  const isOwn = (source: string) => source !== join(clientFolder, ASSETS);
  await cp(clientFolder, edition, { recursive: true, filter: isOwn });
}

/** Adds the hashed files of a build to those of earlier builds, which pages in readers' windows still ask for. */
async function keepAssets({ assets }: SiteFolders, clientFolder: string): Promise<void> {
  const source = join(clientFolder, ASSETS);
  const names = await readdir(source).catch(() => []);
  for (const name of names) await cp(join(source, name), join(assets, name), { force: false });
}

/** Lets readers see another edition, in one step. */
export async function switchEdition(folders: SiteFolders, name: string): Promise<void> {
  const next = `${folders.site}.next`;
  await rm(next, { force: true });
  await symlink(join(basename(folders.editions), name), next);
  await rename(next, folders.site);
}

/** Removes all editions but the one that readers see. */
export async function removeOtherEditions(folders: SiteFolders): Promise<void> {
  const current = await findCurrentEdition(folders);
  const names = await readdir(folders.editions).catch(() => []);
  for (const name of names.filter((one) => one !== current)) {
    await rm(join(folders.editions, name), { recursive: true, force: true });
  }
}
