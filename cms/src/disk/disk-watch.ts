import { statfsSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { environment } from '../settings/environment.ts';
import { every, startTimer, type Timer } from '../store/timer.ts';
import { judgeRoom, type Room } from './room.ts';

const MIB = 1024 ** 2;
const LOOK_EVERY_MS = 30_000;

export interface DiskState {
  room: Room;
  /** On the fuller one of the two disks. */
  freeMib: number;
}

/** What was last said in the log. */
const said = new WeakMap<Core.Strapi, Room>();

function findFreeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/**
 * How much room there is now. The disks are asked each time, which takes microseconds. The log hears of it when it changes.
 * @param incoming the bytes of pictures that are about to be stored
 */
export function lookAtDisks(strapi: Core.Strapi, incoming = 0): DiskState {
  const { dataDir, database, disk } = environment;
  const free = {
    database: database.client === 'sqlite' ? findFreeBytes(dataDir) : undefined,
    pictures: findFreeBytes(path.join(strapi.dirs.static.public, 'uploads')),
  };
  const freeMib = Math.floor(Math.min(free.database ?? Infinity, free.pictures) / MIB);
  const place = (free.database ?? Infinity) <= free.pictures ? 'DATA_DIR' : 'the media library';
  sayIfChanged(strapi, judgeRoom(free, disk), `${freeMib} MiB are free on the disk of ${place}`);
  return { room: judgeRoom(free, disk, incoming), freeMib };
}

function sayIfChanged(strapi: Core.Strapi, room: Room, free: string): void {
  const before = said.get(strapi) ?? 'all';
  said.set(strapi, room);
  if (room === before) return;
  if (room === 'nothing') {
    strapi.log.error(
      `Nothing is saved any more: only ${free} (DISK_RESERVE_MIB). Make room; the CMS goes on by itself.`,
    );
  } else if (room === 'texts') {
    strapi.log.warn(`Pictures are refused, texts are saved: only ${free} (DISK_SPARE_MIB). Make room.`);
  } else {
    strapi.log.warn(`Pictures and texts are saved again: ${free}.`);
  }
}

/** Lets the log hear of a disk that others fill, too. */
export function startDiskWatch(strapi: Core.Strapi): Timer {
  return startTimer(strapi, {
    name: 'Looking at the disks',
    due: every(LOOK_EVERY_MS),
    work: async () => void lookAtDisks(strapi),
  });
}
