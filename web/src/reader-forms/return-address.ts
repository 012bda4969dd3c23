import { parseAddress } from '@toasoan/shared/address';

const LONGEST = 500;

/** The page a reader came from, as the form names it, if it can be one of ours; else `fallback`. */
export function toReturnAddress(given: string, fallback: string): string {
  return given.length <= LONGEST && parseAddress(given) ? given : fallback;
}
