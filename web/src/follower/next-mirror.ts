import { existsSync, rmSync } from 'node:fs';
import { openMirror, type Mirror } from '../mirror/open-mirror.ts';

/** Beside a mirror in use: another that is filled to take its place. It is kept over restarts. */
export interface NextMirror {
  find(): Mirror | undefined;
  open(): Mirror;
  /** Closes and removes it. */
  drop(): Promise<void>;
  close(): Promise<void>;
}

/** "…/mirror.db" → "…/mirror-next.db" */
export function toNextFile(file: string): string {
  return file.replace(/(?:\.db)?$/u, '-next.db');
}

export function openNextMirror(mirror: Mirror): NextMirror {
  const file = toNextFile(mirror.file);
  let opened = existsSync(file) ? openMirror(file) : undefined;
  const close = async () => {
    await opened?.close();
    opened = undefined;
  };
  return {
    find: () => opened,
    open: () => (opened ??= openMirror(file)),
    close,
    async drop() {
      await close();
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    },
  };
}
