/** The code by which Node says what went wrong (`ENOENT`, `ERR_SQLITE_ERROR`); empty for what has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether an error says that one of these went wrong. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(codeOf(error));
}
