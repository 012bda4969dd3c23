import { hasCode } from '../disk/error-code.ts';
import { describeFailure } from '../strapi/describe-failure.ts';

const DISK_CODES = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'];
const CURE = 'Look at the disk that holds DATA_DIR: is it full, or read-only?';

/** One line for the operator on why the mirror cannot be kept in step now. */
export function describeFollowFailure(error: unknown): string {
  if (!(error instanceof Error)) return describeFailure(error);
  if (hasCode(error, 'ERR_SQLITE_ERROR')) return `the mirror cannot be written: ${error.message}. ${CURE}`;
  if (hasCode(error, ...DISK_CODES)) return `a picture cannot be stored: ${error.message}. ${CURE}`;
  return describeFailure(error);
}
