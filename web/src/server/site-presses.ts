import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../log/log.ts';
import { openPresses, type Presses } from '../publisher/press/presses.ts';

/** What a press runs. */
const PRESS_FILE = join(import.meta.dirname, '../../press.ts');

/** A press takes up to 250 MB. */
const MOST_PRESSES = 6;

export interface SitePressesOptions {
  mirrorPath: string;
  siteUrl: URL;
  /** The instant as of which all pages are printed; now, whenever that is, when it is not given. */
  moment?: Date;
  log: Pick<Log, 'warn'>;
}

/** A press for each core, looking into the mirror at a path; none runs yet. */
export function openSitePresses({ mirrorPath, siteUrl, moment, log }: SitePressesOptions): Presses {
  const count = Math.min(availableParallelism(), MOST_PRESSES);
  const args = [mirrorPath, siteUrl.href, ...(moment ? [moment.toISOString()] : [])];
  return openPresses({ file: PRESS_FILE, arguments: args, count, log });
}
