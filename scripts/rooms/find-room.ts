import { posix } from 'node:path';
import { ROOMS, type Room } from './rooms.ts';

const SOURCE = /\.(?:astro|css|js|mjs|mts|ts|tsx)$/u;
const TEST = /\.(?:spec|test)\.ts$/u;

/** The room of a file, named from the root of the repository; undefined when no room of the list holds it. */
export function findRoom(file: string, rooms: readonly Room[] = ROOMS): Room | undefined {
  let nearest: Room | undefined;
  for (const room of rooms) {
    if (isInside(file, room) && room.path.length > (nearest?.path.length ?? 0)) nearest = room;
  }
  return nearest;
}

function isInside(file: string, { path }: Room): boolean {
  if (path.endsWith('/*')) return posix.dirname(file) === path.slice(0, -2);
  return file.startsWith(`${path}/`);
}

const sideOf = (path: string) => path.slice(0, path.indexOf('/'));

/**
 * Why one file may not import another, both named from the root of the repository; undefined when it may. A test may import what
 * stands on its own side, and what is made for tests.
 */
export function findBrokenArrow(from: string, to: string, rooms: readonly Room[] = ROOMS): string | undefined {
  const target = findRoom(to, rooms);
  if (!target) return `${to} is in no room: name one in scripts/rooms/rooms.ts before it is imported.`;
  const room = findRoom(from, rooms);
  if (room === target || target.path === 'shared/src') return undefined;
  if (TEST.test(from))
    return isForTestsOf(from, target) ? undefined : `A test of ${sideOf(from)} may not import ${target.path}.`;
  if (!room) return `${from} is in no room: name one in scripts/rooms/rooms.ts, with what it may import.`;
  if (!room.mayImport.includes(target.path)) {
    return `${room.path} may import only ${['shared/src', ...room.mayImport].join(', ')} (docs/architecture.md).`;
  }
  if (room.onlyNamed && !room.onlyNamed.test(to.replace(SOURCE, ''))) {
    return `Of other rooms ${room.path} may import only files named ${room.onlyNamed.source} (docs/architecture.md).`;
  }
  return undefined;
}

function isForTestsOf(from: string, { path }: Room): boolean {
  return sideOf(path) === sideOf(from) || path === 'testing';
}
