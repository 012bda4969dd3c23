import type { Core } from '@strapi/strapi';
import {
  MACHINE_CLOCK,
  nightlyInVietnam,
  startTimer,
  type Clock,
  type Periodic,
  type Timer,
} from '../../store/timer.ts';
import { purgeReaderData } from './purge.ts';

/** Purges what readers have sent and need not be kept any longer, every night at 3:17 in Viet Nam: few readers write then. */
export function schedulePurge(strapi: Core.Strapi, clock: Clock = MACHINE_CLOCK): Timer {
  const purge: Periodic = {
    name: "The purge of readers' data",
    due: nightlyInVietnam(3, 17),
    async work(now) {
      const purged = await purgeReaderData(strapi, now);
      strapi.log.info(`Purged of readers' data: ${JSON.stringify(purged)}`);
    },
  };
  return startTimer(strapi, purge, clock);
}
