import { isDeepStrictEqual } from 'node:util';

/** Whether two documents, as they come through the gate or out of the mirror, say the same, in whichever order their fields are. */
export function isSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b);
}

/** Whether two documents say the same under these keys; never when only one of them is there. */
export function isSameIn<Document extends object>(
  keys: readonly (keyof Document)[],
  before: Document | undefined,
  after: Document | undefined,
): boolean {
  if (!before || !after) return before === after;
  return keys.every((key) => isSame(before[key], after[key]));
}
