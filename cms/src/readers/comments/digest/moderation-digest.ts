import type { Core } from '@strapi/strapi';
import { MINUTE_MS } from '@toasoan/shared/durations';
import { environment } from '../../../settings/environment.ts';
import { every, startTimer, type Timer } from '../../../store/timer.ts';
import { sendDigestIfDue } from './send-digest.ts';

/** Writes to the moderators in the settings, if any, when comments wait. */
export function startModerationDigest(strapi: Core.Strapi): Timer | undefined {
  if (environment.moderationMailTo.length === 0) return undefined;
  const settings = { to: environment.moderationMailTo, deskUrl: `${environment.publicUrl}/admin/kiem-duyet` };
  return startTimer(strapi, {
    name: 'The mail to the moderators',
    due: every(MINUTE_MS),
    work: (now) => sendDigestIfDue(strapi, settings, now),
  });
}
