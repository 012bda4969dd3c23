import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '@toasoan/shared/operator-error';
import { toSiteFolders, type SiteFolders } from '../publisher/site-folders.ts';

/** Where the web keeps what it has. */
export interface SitePaths extends SiteFolders {
  mirror: string;
  inbox: string;
}

export function toSitePaths(dataDir: string): SitePaths {
  const folder = join(dataDir, 'web');
  return { ...toSiteFolders(folder), mirror: join(folder, 'mirror.db'), inbox: join(folder, 'inbox.db') };
}

/** @throws OperatorError when the folder cannot be made or written. */
export function makeDataFolder(dataDir: string): void {
  const folder = join(dataDir, 'web');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(`${folder} cannot be written (${reason}). Give DATA_DIR to this user, or set another.`, {
      cause: error,
    });
  }
}
