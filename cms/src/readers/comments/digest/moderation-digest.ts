import type { Core } from '@strapi/strapi';
import { MINUTE_MS } from '@toasoan/shared/durations';
import { environment } from '../../../settings/environment.ts';
import { ensureLastDigest } from './last-digest.ts';
import { sendDigestIfDue } from './send-digest.ts';

const LOOK_EVERY_MS = MINUTE_MS;

let timer: NodeJS.Timeout | undefined;

/** Writes to the moderators in the settings, if any, when comments wait. */
export async function startModerationDigest(strapi: Core.Strapi): Promise<void> {
  stopModerationDigest();
  await ensureLastDigest(strapi);
  if (environment.moderationMailTo.length === 0) return;
  const settings = { to: environment.moderationMailTo, deskUrl: `${environment.publicUrl}/admin/kiem-duyet` };
  timer = setInterval(() => {
    sendDigestIfDue(strapi, settings, new Date()).catch((error: unknown) => {
      strapi.log.warn(`Whether the moderators are to be told by mail could not be found out: ${String(error)}`);
    });
  }, LOOK_EVERY_MS).unref();
}

export function stopModerationDigest(): void {
  clearInterval(timer);
  timer = undefined;
}
