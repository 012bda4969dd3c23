import { describeFailure } from '../strapi/describe-failure.ts';

const DISK_CODES: readonly string[] = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'];
const CURE = 'Look at the disk that holds DATA_DIR: is it full, or read-only?';

/** One line for the operator on why the mirror cannot be kept in step now. */
export function describeFollowFailure(error: unknown): string {
  if (!(error instanceof Error)) return describeFailure(error);
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ERR_SQLITE_ERROR') return `the mirror cannot be written: ${error.message}. ${CURE}`;
  if (DISK_CODES.includes(code)) return `a picture cannot be stored: ${error.message}. ${CURE}`;
  return describeFailure(error);
}
