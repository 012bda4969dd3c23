import { join } from 'node:path';

/** Where everything of the site is kept. */
export interface SiteFolders {
  /** A symbolic link to the edition that readers see. */
  site: string;
  /** A symbolic link to the last complete edition of another build, to which `npm run rollback` leads back. */
  previous: string;
  /** A file that names the build that was withdrawn by `npm run rollback`. */
  withdrawal: string;
  editions: string;
  /** Files that are being written. */
  unfinished: string;
  /** The compiled apps of the editions that are kept, by their build id. */
  apps: string;
  /** Pictures under content-hashed names; each edition links to it as `media`. */
  media: string;
  /** Hashed scripts, styles and fonts of this and earlier builds; each edition links to it as `_astro`. */
  assets: string;
}

export function toSiteFolders(webDataFolder: string): SiteFolders {
  const editions = join(webDataFolder, 'editions');
  return {
    site: join(webDataFolder, 'site'),
    previous: join(webDataFolder, 'previous'),
    withdrawal: join(webDataFolder, 'withdrawn.json'),
    editions,
    unfinished: join(editions, '.unfinished'),
    apps: join(webDataFolder, 'apps'),
    media: join(webDataFolder, 'media'),
    assets: join(webDataFolder, 'assets'),
  };
}
