import { secret, text } from './kinds.ts';

/** Where what must be kept lies, from the folder of the repository. */
export const dataDir = text.default('var');

/** What CMS and site must have been given alike. */
export const sharedSecrets = {
  /** By which the site reads and writes the CMS. */
  WEB_API_TOKEN: secret,
  /** Signs the knock by which the CMS says that something changed. */
  KNOCK_SECRET: secret,
};
