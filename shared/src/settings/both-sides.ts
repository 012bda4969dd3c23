import { mebibytes, secret, text } from './kinds.ts';

/** Where what must be kept lies, from the folder of the repository. */
export const dataDir = text.default('var');

export const DEFAULT_DISK_SPARE_MIB = 256;

/** How much of the disk is left to the others: past it readers' forms and new pictures are refused first. */
export const diskSpareMib = mebibytes(1).default(DEFAULT_DISK_SPARE_MIB);

/** What CMS and site must have been given alike. */
export const sharedSecrets = {
  /** By which the site reads and writes the CMS. */
  WEB_API_TOKEN: secret,
  /** Signs the knock by which the CMS says that something changed. */
  KNOCK_SECRET: secret,
};
