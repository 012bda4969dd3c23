import { statfsSync } from 'node:fs';
import type { InboxLimits } from '../settings/inbox-limits.ts';
import type { BacklogSize } from './backlog.ts';

const MIB = 1024 ** 2;
const LOOK_AT_DISK_EVERY_MS = 1000;

export const INBOX_LIMITS: InboxLimits = { waitingBytes: 512 * MIB, spareDiskBytes: 256 * MIB };

/** What may still be written to the disk of a folder, in bytes. */
export function findFreeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/**
 * Says why no more can be taken in, for the operator; undefined while more can. The disk is looked at once a second:
 * within one, far less arrives than is spared.
 */
export function createShortage(
  { waitingBytes, spareDiskBytes }: InboxLimits,
  findFree: () => number,
  now: () => Date,
): (waiting: BacklogSize) => string | undefined {
  let lookedAt = Number.NEGATIVE_INFINITY;
  let freeBytes = 0;
  return (waiting) => {
    if (Math.abs(now().getTime() - lookedAt) >= LOOK_AT_DISK_EVERY_MS) {
      freeBytes = findFree();
      lookedAt = now().getTime();
    }
    if (waiting.bytes >= waitingBytes) {
      return `The inbox holds ${waiting.events} events (${toMib(waiting.bytes)}) that wait for the CMS; INBOX_LIMIT_MIB allows ${toMib(waitingBytes)}.`;
    }
    if (freeBytes >= spareDiskBytes) return undefined;
    return `Only ${toMib(freeBytes)} are free on the disk of the inbox; DISK_SPARE_MIB leaves ${toMib(spareDiskBytes)} to the others.`;
  };
}

function toMib(bytes: number): string {
  return `${Math.floor(bytes / MIB)} MiB`;
}
