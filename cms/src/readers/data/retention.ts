import type { Core } from '@strapi/strapi';
import { DAY_MS } from '@toasoan/shared/durations';
import { RETENTION_DEFAULTS, type Retention } from '@toasoan/shared/retention';

/** How long readers' data is kept, as the newsroom has set it. */
export async function findRetention(strapi: Core.Strapi): Promise<Retention> {
  const settings: Retention | null = await strapi.db.query('api::privacy-settings.privacy-settings').findOne({});
  return settings ?? RETENTION_DEFAULTS;
}

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
