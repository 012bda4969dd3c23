import type { FileGroup } from './reader-order.ts';

/** The name under which a target keeps the manifest of what lies there. */
export const DEPLOYED = 'deployed.json';

/** A place from which readers are served. */
export interface Target {
  /** A file of ours there; undefined when there is none. @throws OperatorError when the target cannot be asked. */
  read(name: string): Promise<string | undefined>;
  /** Puts a file of this machine there under a name of ours. */
  write(name: string, source: string): Promise<void>;
  /** Puts files of the folder there, all of one group; whatever stands there is replaced. */
  upload(folder: string, paths: readonly string[], group: FileGroup): Promise<void>;
  /** Those that are not there are no failure. */
  remove(paths: readonly string[]): Promise<void>;
}
