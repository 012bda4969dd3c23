import { openForReading } from './connection.ts';
import { openMirrorView } from './mirror-view.ts';
import type { CommittedMirror } from './open-mirror.ts';

/** A mirror that is only looked into, while somebody else may write it. */
export interface MirrorLook extends CommittedMirror {
  /** Copies it, as it is now, into a file that is not there yet. */
  copyTo(file: string): void;
  close(): void;
}

/** Opens the mirror kept in the file `path`, which must be there, to look into it. */
export function lookIntoMirror(path: string): MirrorLook {
  const database = openForReading(path);
  const committed = openMirrorView(database);
  return {
    reader: committed.openReader(),
    committed,
    copyTo: (file) => database.prepare('vacuum into ?').run(file),
    close: () => database.close(),
  };
}
