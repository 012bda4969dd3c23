import { resolve } from 'node:path';

/** A path as the person means it who called `npm run …`, from whichever folder. */
export function fromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
