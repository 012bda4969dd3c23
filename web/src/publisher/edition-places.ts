import { join } from 'node:path';
import { toBuildOf } from './edition.ts';
import { findApp } from './kept-apps.ts';
import type { PrintJob } from './press/press-job.ts';
import type { SiteFolders } from './site-folders.ts';

/** Where editions lie, and the apps that print them. */
export interface EditionPlaces {
  /** Where the app of this process is kept. */
  ownApp: string;
  appOf(edition: string): string;
  clientOf(edition: string): string;
  folderOf(edition: string): string;
  /** What a press must be told to print into an edition. */
  jobOf(edition: string): Pick<PrintJob, 'app' | 'edition' | 'unfinished'>;
}

/** @param buildId names the compiled app of this process */
export function toEditionPlaces({ editions, apps, unfinished }: SiteFolders, buildId: string): EditionPlaces {
  const ownApp = join(apps, buildId);
  const appOf = (edition: string) => findApp(apps, toBuildOf(edition)) ?? ownApp;
  const folderOf = (edition: string) => join(editions, edition);
  return {
    ownApp,
    appOf,
    folderOf,
    clientOf: (edition) => join(appOf(edition), 'client'),
    jobOf: (edition) => ({ app: appOf(edition), edition: folderOf(edition), unfinished }),
  };
}
