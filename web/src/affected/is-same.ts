/** Whether two documents, as the mirror keeps them, say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
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
