import type { Core } from '@strapi/strapi';
import { purgeReaderData } from './purge.ts';

/** Every night at 3:17, by the clock of the machine: an hour at which few readers write. */
const EVERY_NIGHT = '0 17 3 * * *';

/** Purges what readers have sent and need not be kept any longer, once a night while the CMS runs. */
export function schedulePurge(strapi: Core.Strapi): void {
  strapi.cron.add({
    purgeReaderData: {
      options: EVERY_NIGHT,
      async task() {
        const purged = await purgeReaderData(strapi, new Date());
        strapi.log.info(`Purged of readers' data: ${JSON.stringify(purged)}`);
      },
    },
  });
}
