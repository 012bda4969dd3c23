import { z } from 'zod';
import { dataDir } from './both-sides.ts';
import { cmsSecrets, cmsSettings } from './cms-settings.ts';
import { port, text, webAddress } from './kinds.ts';
import { webSecrets, webSettings } from './web-settings.ts';

/** What `npm start` and the commands read themselves before they start a side, which reads the rest of its own. */
export const startSettings = z.object({
  DATA_DIR: dataDir,
  CMS_HOST: cmsSettings.shape.CMS_HOST,
  CMS_PORT: port(1).default(1337),
  WEB_HOST: webSettings.shape.WEB_HOST,
  WEB_PORT: port(1).default(4321),
  SITE_URL: webAddress.optional(),
  CMS_URL: webAddress.optional(),
  WEB_URL: webAddress.optional(),
  /** The folder that an empty database is filled from; `off`: none. */
  DEMO_CONTENT: text.default('demo'),
});

/** The secrets that a first start makes up: those of both sides. */
export const SECRET_NAMES = Object.keys({ ...cmsSecrets, ...webSecrets });
