import { dirname, join } from 'node:path';

/** The folder of the repository. */
export const ROOT = dirname(dirname(import.meta.dirname));

export function inRoot(...segments: string[]): string {
  return join(ROOT, ...segments);
}
