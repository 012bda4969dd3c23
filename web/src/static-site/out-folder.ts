import { resolve } from 'node:path';

/** Where a static site is built unless told otherwise: `out/` in the repository. */
export const OUT_FOLDER = resolve(import.meta.dirname, '../../../out');
