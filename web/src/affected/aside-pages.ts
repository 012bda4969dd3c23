import { ASIDE_ADDRESS, HOME_ADDRESS } from '@toasoan/shared/address';

/** Where the aside is printed; articles fetch it from there. */
export const ASIDE_PAGES: readonly string[] = [HOME_ADDRESS, ASIDE_ADDRESS];
