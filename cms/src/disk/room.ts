/** What may still be written to a disk, in bytes. */
export interface FreeBytes {
  /** Undefined where the database lies with PostgreSQL: its disk is not ours to look at. */
  database: number | undefined;
  pictures: number;
}

export interface DiskLimits {
  spareBytes: number;
  reserveBytes: number;
}

/** What there is room for: everything, texts alone, or nothing. */
export type Room = 'all' | 'texts' | 'nothing';

/**
 * Pictures are refused first: what they leave free is for texts. At the end nothing is stored, for a full disk could break the
 * database.
 * @param incoming the size of pictures that are about to be stored
 */
export function judgeRoom({ database = Infinity, pictures }: FreeBytes, limits: DiskLimits, incoming = 0): Room {
  if (database < limits.reserveBytes) return 'nothing';
  return Math.min(database, pictures) - incoming < limits.spareBytes ? 'texts' : 'all';
}
