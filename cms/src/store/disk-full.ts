/** The status under which it is answered that something is not stored for want of room. */
export const INSUFFICIENT_STORAGE = 507;

/** What the file system, SQLite and PostgreSQL call a full disk (disk_full in PostgreSQL's list of error codes). */
const CODES = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100'];

/** Whether an error, or what has caused it, is that a disk has no room. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return CODES.includes(String((error as { code?: unknown }).code)) || isDiskFull(error.cause);
}
