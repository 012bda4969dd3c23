import { join } from 'node:path';

/** Where everything of the site is kept. */
export interface SiteFolders {
  /** A symbolic link to the edition that readers see. */
  site: string;
  editions: string;
  /** Pictures under content-hashed names; each edition links to it as `media`. */
  media: string;
  /** Hashed scripts, styles and fonts of this and earlier builds; each edition links to it as `_astro`. */
  assets: string;
}

export function toSiteFolders(webDataFolder: string): SiteFolders {
  return {
    site: join(webDataFolder, 'site'),
    editions: join(webDataFolder, 'editions'),
    media: join(webDataFolder, 'media'),
    assets: join(webDataFolder, 'assets'),
  };
}
