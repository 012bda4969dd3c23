import { join } from 'node:path';
import { toSiteFolders, type SiteFolders } from '../publisher/site-folders.ts';

/** What a build keeps for the next one. All of it is made again from the CMS when it is lost. */
export interface CacheFolders extends SiteFolders {
  root: string;
  mirror: string;
  /** What each file of the site says (file-index.ts). */
  index: string;
  /** Files for static hosts. */
  hosting: string;
  /** The manifest of what `npm run deploy` deployed last. */
  deployed: string;
}

/** Apart from `web/`, so that a site that runs on the same data folder is not disturbed. */
export function toCacheFolders(dataDir: string): CacheFolders {
  const root = join(dataDir, 'static');
  return {
    ...toSiteFolders(root),
    root,
    mirror: join(root, 'mirror.db'),
    index: join(root, 'files.db'),
    hosting: join(root, 'hosting'),
    deployed: join(root, 'deployed.json'),
  };
}
