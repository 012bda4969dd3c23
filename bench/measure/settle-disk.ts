import { spawnSync } from 'node:child_process';

/** Lets the disk take what was written to prepare a measurement, so that who is measured does not wait for it. */
export function settleDisk(): void {
  spawnSync('sync');
}
